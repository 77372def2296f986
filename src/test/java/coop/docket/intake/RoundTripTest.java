package coop.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coop.docket.Spreadsheet;
import coop.docket.intake.writing.RegisterFiles;
import coop.docket.language.Language;
import coop.docket.register.Dossier;
import coop.docket.register.demonstration.DemonstrationRegister;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

    private static void assertIsTheRegister(Path path) {
        var reading = Reading.of(path);
        assertThat(reading.refused()).as("%s", path).isEmpty();
        assertThat(reading.remarks()).as("%s", path).isEmpty();
        assertThat(reading.dossiers()).as("%s", path).isEqualTo(REGISTER);
    }

    /** Opens the file in LibreOffice, and saves it again as another. */
    private Path savedAgain(Path path, String ending) throws Exception {
        return Spreadsheet.savedAgain(path, ending, folder);
    }

    @Nested
    class A_register_that_was_written {
        @ParameterizedTest
        @EnumSource(names = {"VI", "EN"})
        void is_read_again_as_it_was_from_every_kind_of_file(Language language) throws IOException {
            for (var path : List.of(
                    written("register.xlsx", language),
                    written("register.ods", language),
                    written("register", language),
                    written("register.zip", language))) {
                assertIsTheRegister(path);
            }
        }

        @Tag("thorough")
        @ParameterizedTest
        @EnumSource(names = {"VI", "EN"})
        void is_read_again_when_libreoffice_has_saved_it(Language language) throws Exception {
            assumeTrue(Spreadsheet.here(), "LibreOffice is not here");
            var workbook = written("register.xlsx", language);
            var openDocument = written("register.ods", language);

            assertIsTheRegister(savedAgain(workbook, "ods"));
            assertIsTheRegister(savedAgain(openDocument, "xlsx"));
            assertIsTheRegister(savedAgain(written("again.ods", language), "ods"));
            assertIsTheRegister(savedAgain(savedAgain(workbook, "ods"), "xlsx"));
        }
    }
}
