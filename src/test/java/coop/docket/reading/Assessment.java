package coop.docket.reading;

import coop.docket.assessment.OnePass;
import coop.docket.cli.findings.FindingJson;
import coop.docket.intake.Findings;
import coop.docket.intake.RefusedCell;
import coop.docket.intake.RegisterFile;
import coop.docket.intake.Remark;
import coop.docket.intake.files.IntakeLimits;
import coop.docket.language.Language;
import coop.docket.rules.RuleBook;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The one-pass job over a folder, as the command does it, but with rules that are compiled once for many days. */
final class Assessment implements AutoCloseable {
    private static final Findings NOTHING_REFUSED = new Findings() {
        @Override
        public void refused(RefusedCell cell) {
            throw new AssertionError("refused: " + cell);
        }

        @Override
        public void remarked(Remark remark) {
            throw new AssertionError("remarked: " + remark);
        }
    };

    private final RuleBook book;

    Assessment() throws Exception {
        book = RuleBook.open(PackFiles.shipped(), new Problems());
    }

    /** What the rules find, as lines of JSON. */
    Stream<String> of(Path register, LocalDate day) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = RegisterFile.open(register, IntakeLimits.USUAL);
                var dossiers = file.dossiers(NOTHING_REFUSED);
                var json = new FindingJson(out, Language.EN)) {
            new OnePass(book, day, file.areas()).judge(dossiers, findings -> write(json, findings));
        }
        return out.toString(StandardCharsets.UTF_8).lines();
    }

    private static void write(FindingJson json, List<coop.docket.rules.judging.Finding> findings) {
        try {
            json.write(findings);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        book.close();
    }
}
