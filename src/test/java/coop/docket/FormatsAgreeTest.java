package coop.docket;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.assessment.OnePass;
import coop.docket.cli.findings.FindingJson;
import coop.docket.intake.Findings;
import coop.docket.intake.RefusedCell;
import coop.docket.intake.RegisterFile;
import coop.docket.intake.Remark;
import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.writing.RegisterFiles;
import coop.docket.language.Language;
import coop.docket.register.Dossier;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.rules.RuleBook;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.RuleKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsAgreeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final List<Dossier> REGISTER =
            DemonstrationRegister.of(120, DAY).toList();
    private static final long SEED = Long.getLong("seed", 20_261_124L);

    private static RuleBook book;
    private static List<String> expected;

    @TempDir
    private Path folder;

    @BeforeAll
    static void judge_the_folder_that_the_program_writes(@TempDir Path plain) throws Exception {
        book = RuleBook.open(PackFiles.shipped(), new Problems());
        RegisterFiles.write(plain.resolve("plain"), REGISTER.stream(), Language.EN, false);
        expected = found(plain.resolve("plain"));
    }

    @AfterAll
    static void close() {
        book.close();
    }

    @Test
    void there_is_something_to_agree_on() {
        assertThat(expected).hasSizeGreaterThan(60);
        for (var kind : RuleKind.values()) {
            assertThat(expected).anyMatch(line -> line.contains("\"kind\":\"" + kind + "\""));
        }
    }

    @Nested
    class The_same_findings_come {
        @ParameterizedTest(name = "from a {0} with {1}, shuffled and under a title")
        @CsvSource({
            "WORKBOOK, KEYS",
            "WORKBOOK, VIETNAMESE",
            "WORKBOOK, ENGLISH",
            "FOLDER,   KEYS",
            "FOLDER,   VIETNAMESE",
            "FOLDER,   ENGLISH",
            "ZIP,      KEYS",
            "ZIP,      VIETNAMESE",
            "ZIP,      ENGLISH",
        })
        void from_every_container_and_spelling(RegisterContainer container, RegisterTables.Spelling spelling)
                throws IOException {
            var seed = SEED + container.ordinal() * 3 + spelling.ordinal();
            var register = RegisterTables.shuffled(REGISTER, spelling, new Random(seed));

            assertThat(found(container.write(register, Files.createDirectory(folder.resolve("register")))))
                    .as("-Dseed=%d", SEED)
                    .isEqualTo(expected);
        }

        @ParameterizedTest(name = "in {0}")
        @CsvSource({"VI", "EN", "TH"})
        void from_the_workbook_that_the_program_writes(Language language) throws IOException {
            var path = folder.resolve("register.xlsx");
            RegisterFiles.write(path, REGISTER.stream(), language, false);

            assertThat(found(path)).isEqualTo(expected);
        }
    }

    /** The findings as the program prints them, a line each; nothing may be refused or kept out. */
    private static List<String> found(Path path) {
        var out = new ByteArrayOutputStream();
        try (var file = RegisterFile.open(path, IntakeLimits.USUAL);
                var dossiers = file.dossiers(new NothingToSay());
                var json = new FindingJson(out, Language.VI)) {
            new OnePass(book, DAY, file.areas()).judge(dossiers, findings -> {
                try {
                    json.write(findings);
                } catch (IOException never) {
                    throw new UncheckedIOException(never);
                }
            });
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Fails at whatever the intake has against the file. */
    private static final class NothingToSay implements Findings {
        @Override
        public void refused(RefusedCell cell) {
            throw new AssertionError(cell);
        }

        @Override
        public void remarked(Remark remark) {
            throw new AssertionError(remark);
        }
    }
}
