package coop.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coop.docket.intake.writing.RegisterFiles;
import coop.docket.language.Language;
import coop.docket.register.Dossier;
import coop.docket.register.Sheet;
import coop.docket.register.demonstration.DemonstrationRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<Dossier> REGISTER =
            DemonstrationRegister.of(150, DAY).toList();

    @TempDir
    Path folder;

    private Path written(String name, Language language) throws IOException {
        var path = folder.resolve(name);
        RegisterFiles.write(path, REGISTER.stream(), language, true);
        return path;
    }

    private Path zipped() throws IOException {
        var path = folder.resolve("register.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path));
                var files = Files.list(written("register", Language.VI))) {
            for (var file : files.toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                zip.write(Files.readAllBytes(file));
            }
        }
        return path;
    }

    private Path openDocument(Language language) throws IOException {
        var tables = new StringBuilder();
        for (var sheet : Sheet.values()) {
            tables.append(OpenDocumentFile.table(
                    language == Language.EN ? sheet.english() : sheet.vietnamese(),
                    Stream.concat(
                                    Stream.of(OpenDocumentFile.texts(sheet.columns().stream()
                                            .map(column ->
                                                    language == Language.EN ? column.english() : column.vietnamese())
                                            .toList())),
                                    REGISTER.stream().flatMap(dossier -> OpenDocumentFile.rows(dossier, sheet)))
                            .toArray(String[]::new)));
        }
        return OpenDocumentFile.write(folder.resolve("register.ods"), tables.toString());
    }

    private static void assertIsTheRegister(Path path) {
        var reading = Reading.of(path);
        assertThat(reading.refused()).as("%s", path).isEmpty();
        assertThat(reading.remarks()).as("%s", path).isEmpty();
        assertThat(reading.dossiers()).as("%s", path).isEqualTo(REGISTER);
    }

    private static boolean hasLibreOffice() {
        return Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice")
                .anyMatch(each -> Files.isExecutable(Path.of(each)));
    }

    /** Opens the file in LibreOffice, and saves it again as another. */
    private Path savedAgain(Path path, String ending) throws Exception {
        var out = Files.createDirectories(folder.resolve("again-" + ending));
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        ending,
                        "--outdir",
                        out.toString(),
                        path.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        var name = path.getFileName().toString();
        return out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + ending);
    }

    @Nested
    class A_register_that_was_written {
        @ParameterizedTest
        @EnumSource(names = {"VI", "EN"})
        void is_read_again_as_it_was_from_every_kind_of_file(Language language) throws IOException {
            for (var path : List.of(
                    written("register.xlsx", language),
                    openDocument(language),
                    written("register", language),
                    zipped())) {
                assertIsTheRegister(path);
            }
        }

        @Tag("thorough")
        @ParameterizedTest
        @EnumSource(names = {"VI", "EN"})
        void is_read_again_when_libreoffice_has_saved_it(Language language) throws Exception {
            assumeTrue(hasLibreOffice(), "LibreOffice is not here");
            var workbook = written("register.xlsx", language);
            var openDocument = openDocument(language);

            assertIsTheRegister(savedAgain(workbook, "ods"));
            assertIsTheRegister(savedAgain(openDocument, "xlsx"));
            assertIsTheRegister(savedAgain(savedAgain(workbook, "ods"), "xlsx"));
        }
    }
}
