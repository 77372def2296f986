package coop.docket.packs;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Actor;
import coop.docket.access.TestClock;
import coop.docket.areas.AreaList;
import coop.docket.assessment.live.LiveRun;
import coop.docket.assessment.live.Run;
import coop.docket.assessment.live.RunDue;
import coop.docket.database.TestDatabase;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.register.stored.StoredRegister;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.source.ChangedPack;
import coop.docket.rules.source.PackFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** A run judges all by the version it began with, whatever is published meanwhile; then another is due. */
class OneRunOneVersionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Actor TRACKER = Actor.tracker("run");
    private static final String LINE = "2024-07-01: { value: 18, basis: \"Law 17/2023/QH15, Art. 103.1.e\"";

    private final TestClock clock = new TestClock();

    private NewVersion version(PackFiles files) {
        return new NewVersion(files, TODAY, "account:1", "account:2", "Lý do", 1, null);
    }

    @Test
    void though_one_is_published_between_two_of_its_parts() throws PackNotValid {
        var longer = ChangedPack.replaced(
                PackFiles.shipped(), "parameters.yml", LINE, LINE.replace("value: 18", "value: 60"));
        try (var database = TestDatabase.H2.open()) {
            new PublishFirst(database, clock).publish();
            StoredRegister.store(
                    database, DemonstrationRegister.of(LiveRun.PART + 50, TODAY).toList());
            var live = new LivePack(database, clock);
            var parts = new ArrayList<Run>();
            try (var book = RuleBook.published(live.today().pack())) {
                new LiveRun(database, clock, (handle, chunk) -> {
                            if (parts.isEmpty()) {
                                Publishing.publish(handle, TRACKER, version(longer), clock.instant());
                            }
                            parts.add(chunk.run());
                        })
                        .run(TRACKER, book, TODAY, AreaList.NOT_LOADED, judged -> {});
            }

            assertThat(parts).hasSize(2);
            var packs = database.read(handle -> handle.createQuery("select distinct pack from finding")
                    .mapTo(String.class)
                    .list());
            assertThat(packs).containsExactly(PackFiles.shipped().fingerprint());
            assertThat(live.today().pack().fingerprint()).isEqualTo(longer.fingerprint());
            assertThat(new RunDue(database, clock).due(TODAY, longer.fingerprint()))
                    .isTrue();
        }
    }

    @Test
    void and_none_is_due_where_only_examples_have_changed() throws PackNotValid {
        try (var database = TestDatabase.H2.open()) {
            new PublishFirst(database, clock).publish();
            StoredRegister.store(database, DemonstrationRegister.of(5, TODAY).toList());
            var live = new LivePack(database, clock);
            try (var book = RuleBook.published(live.today().pack())) {
                new LiveRun(database, clock, (handle, chunk) -> {})
                        .run(TRACKER, book, TODAY, AreaList.NOT_LOADED, judged -> {});
            }
            var reworded = ChangedPack.with(PackFiles.shipped(), "README.md", "# Khác\n");
            database.write(handle -> Publishing.publish(handle, TRACKER, version(reworded), clock.instant()));

            assertThat(live.today().version().number()).isEqualTo(2);
            assertThat(new RunDue(database, clock)
                            .due(TODAY, live.today().pack().fingerprint()))
                    .isFalse();
        }
    }
}
