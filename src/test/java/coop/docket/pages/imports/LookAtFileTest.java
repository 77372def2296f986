package coop.docket.pages.imports;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.database.TestDatabase;
import coop.docket.intake.imports.HandedIn;
import coop.docket.intake.layouts.RememberedLayouts;
import coop.docket.intake.mapping.MappingFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookAtFileTest {
    private static final Actor HEAD = TestActors.everywhere(Role.HEAD);
    private static final String OCTOBER =
            "sheets: [{ sheet: cooperatives, from: thang-10, columns: { code: Số ĐKKD, name: Tên đơn vị, type: Loại } }]";

    @TempDir
    Path folder;

    private HandedIn file(String name) throws IOException {
        var text = "Số ĐKKD,Tên đơn vị,Loại\nGCN:1,HTX A,HTX\n";
        return HandedIn.of(Files.writeString(folder.resolve(name), text));
    }

    @Test
    void what_was_said_before_and_does_not_fit_by_now_gives_way_to_a_proposal_that_is_marked_as_one()
            throws IOException {
        try (var database = TestDatabase.H2.open()) {
            var remembered = new RememberedLayouts(database, InstantSource.fixed(Instant.EPOCH));
            var looking = new LookAtFile(null, remembered);
            var october = file("thang-10.csv");
            var said = MappingFile.read("10.yml", OCTOBER);
            remembered.remember(HEAD, looking.layout(HEAD, october).layout(), said, october.name());

            assertThat(looking.layout(HEAD, october)).satisfies(again -> {
                assertThat(again.mapping()).isEqualTo(said);
                assertThat(again.proposed()).isFalse();
            });
            assertThat(looking.layout(HEAD, file("thang-11.csv"))).satisfies(next -> {
                assertThat(next.mapping()).isNotEqualTo(said);
                assertThat(next.proposed()).isTrue();
                assertThat(next.remembered()).isEmpty();
            });
        }
    }
}
