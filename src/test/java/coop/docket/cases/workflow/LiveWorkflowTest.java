package coop.docket.cases.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Actor;
import coop.docket.access.TestClock;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.database.TestDatabase;
import coop.docket.packs.LivePack;
import coop.docket.packs.NewVersion;
import coop.docket.packs.PublishFirst;
import coop.docket.packs.Publishing;
import coop.docket.rules.source.ChangedPack;
import coop.docket.rules.source.PackFiles;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cases can be worked on under whatever was published. */
class LiveWorkflowTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_published_file_that_cannot_be_read_any_more_gives_way_to_the_programs_own(TestDatabase kind) {
        try (var database = kind.open()) {
            var clock = new TestClock();
            new PublishFirst(database, clock).publish();
            var outgrown = ChangedPack.with(PackFiles.shipped(), "workflow.yml", "kinds: [of another age]\n");
            var version =
                    new NewVersion(outgrown, LocalDate.of(2026, 11, 23), "account:1", "account:2", "Luật", 1, null);
            database.write(handle -> Publishing.publish(handle, Actor.tracker("test"), version, clock.instant()));

            var workflow = new LiveWorkflow(new LivePack(database, clock)).get();

            assertThat(workflow.procedures()).isEqualTo(ShippedWorkflow.get().procedures());
        }
    }
}
