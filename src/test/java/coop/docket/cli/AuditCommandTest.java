package coop.docket.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.docket.cases.CaseKind;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.evidence.ExportCase;
import coop.docket.cli.terminal.Ended;
import coop.docket.cli.terminal.Exit;
import coop.docket.cli.terminal.Terminal;
import coop.docket.database.TestDatabase;
import coop.docket.language.Language;
import coop.docket.register.stored.StoredRegister;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a case file that somebody has in hand. */
class AuditCommandTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    private final Terminal terminal = new Terminal(out, out, Language.EN, false, 100);

    @Nested
    class A_case_file {

        @Test
        void that_is_whole_is_said_to_be_so_with_what_to_compare(@TempDir Path folder) {
            try (var office = new DocketOffice(TestDatabase.H2)) {
                StoredRegister.store(
                        office.database,
                        List.of(DocketOffice.noMeeting("GCN:01", "25000").dossier()));
                office.run(DocketOffice.DAY);
                var id = office.file("GCN:01", CaseKind.INACTIVE).line().id();
                var file = folder.resolve("case.zip");
                var manifest = new ExportCase(office.database, office.clock).export(DocketOffice.HEAD, id, file);

                AuditCommand.verify(terminal, file);

                assertThat(said.toString(StandardCharsets.UTF_8)).contains(manifest, "The file is whole: 1 events.");
            }
        }

        @Test
        void that_is_none_ends_with_a_code_of_its_own(@TempDir Path folder) throws IOException {
            var file = Files.writeString(folder.resolve("none.zip"), "x");

            var ended = catchThrowableOfType(Ended.class, () -> AuditCommand.verify(terminal, file));

            assertThat(ended.exit()).isEqualTo(Exit.FAILED);
            assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("WRONG: The file is no exported case file");
        }
    }
}
