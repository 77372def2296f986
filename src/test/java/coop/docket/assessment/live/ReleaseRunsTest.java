package coop.docket.assessment.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.access.Actor;
import coop.docket.access.TestClock;
import coop.docket.areas.AreaList;
import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import coop.docket.refusal.Refusal;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.register.stored.StoredRegister;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

/** A service that was killed in a run and is started again. */
class ReleaseRunsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final TestClock clock = new TestClock();

    @Test
    void goes_on_with_it_at_once_where_the_file_is_its_own() {
        try (var database = stored(TestDatabase.H2)) {
            cutOff(database);
            new ReleaseRuns(database, clock).release();

            assertThat(run(database, judged -> {}).is(RunState.DONE)).isTrue();
        }
    }

    @Test
    void leaves_it_to_others_where_they_may_be_at_it() {
        try (var database = stored(TestDatabase.POSTGRESQL)) {
            cutOff(database);
            new ReleaseRuns(database, clock).release();

            assertThatThrownBy(() -> run(database, judged -> {})).isInstanceOf(Refusal.class);
        }
    }

    private static Database stored(TestDatabase kind) {
        var database = kind.open();
        StoredRegister.store(database, DemonstrationRegister.of(1_020, DAY).toList());
        return database;
    }

    /** As a killed process leaves it: nobody is there to let go of it. */
    private void cutOff(Database database) {
        assertThatThrownBy(() -> run(database, judged -> {
                    throw new Killed();
                }))
                .isInstanceOf(Killed.class);
    }

    private Run run(Database database, LongConsumer judged) {
        return new LiveRun(database, clock, FindingsFollower.NOBODY)
                .run(Actor.tracker("run"), ShippedBook.book(), DAY, AreaList.NOT_LOADED, judged);
    }

    /** No exception that a run would clean up after. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }
}
