package coop.docket.cli.findings;

import coop.docket.areas.AreaList;
import coop.docket.cli.terminal.Terminal;
import coop.docket.language.Language;
import coop.docket.register.Dossier;
import coop.docket.rules.RuleBook;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What is found of some cooperatives, in every format that findings are written in. */
public final class FindingsAsFiles {
    private FindingsAsFiles() {}

    /** Makes {@code findings.txt}, {@code .json}, {@code .csv} and {@code .xlsx}. */
    public static void write(List<Dossier> dossiers, LocalDate day, Path folder) throws Exception {
        try (var book = RuleBook.open(PackFiles.shipped(), new Problems());
                var judge = book.on(day, AreaList.NOT_LOADED)) {
            var findings = judge.judge(dossiers);
            for (var format : FindingOutput.FORMATS) {
                var path = folder.resolve("findings." + format.replace(FindingOutput.TABLE, "txt"));
                try (var out = FindingOutput.of(quiet(), format, path.toString())) {
                    out.format().write(findings);
                    out.format().close();
                }
            }
        }
    }

    private static Terminal quiet() {
        var nowhere = new PrintStream(PrintStream.nullOutputStream());
        return new Terminal(nowhere, nowhere, Language.VI, false, 100);
    }
}
