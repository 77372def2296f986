package coop.docket.packs;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Actor;
import coop.docket.access.TestClock;
import coop.docket.areas.AreaList;
import coop.docket.assessment.live.FindingsFollower;
import coop.docket.assessment.live.LiveRun;
import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.register.stored.StoredRegister;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.source.ChangedPack;
import coop.docket.rules.source.PackFiles;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A service that publishes for years is as it was on its first day. */
@Tag("thorough")
class ManyVersionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int VERSIONS = Integer.getInteger("versions", 1_000);
    private static final int WARM = VERSIONS / 5;
    private static final long MEBI = 1 << 20;
    private static final String LINE = "2024-07-01: { value: 18, basis: \"Law 17/2023/QH15, Art. 103.1.e\"";

    private final TestClock clock = new TestClock();

    /** @param heap after a collection, in MiB; @param classes the metaspace, in MiB */
    private record Memory(long heap, long classes, long loaded) {
        static Memory now() {
            System.gc();
            System.gc();
            var classes = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Metaspace"))
                    .mapToLong(pool -> pool.getUsage().getUsed())
                    .sum();
            return new Memory(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEBI,
                    classes / MEBI,
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        }
    }

    private void publish(Database database, int months) {
        var files = ChangedPack.replaced(
                PackFiles.shipped(), "parameters.yml", LINE, LINE.replace("value: 18", "value: " + months));
        var version = new NewVersion(files, TODAY, "account:1", "account:2", "Lý do", 1, null);
        database.write(handle -> Publishing.publish(handle, Actor.tracker("test"), version, clock.instant()));
    }

    private void run(Database database, LivePack live) throws PackNotValid {
        try (var book = RuleBook.published(live.today().pack())) {
            new LiveRun(database, clock, FindingsFollower.NOBODY)
                    .run(Actor.tracker("run"), book, TODAY, AreaList.NOT_LOADED, judged -> {});
        }
    }

    @Test
    void leaves_nothing_behind() throws PackNotValid {
        try (var database = TestDatabase.H2.open()) {
            new PublishFirst(database, clock).publish();
            StoredRegister.store(database, DemonstrationRegister.of(100, TODAY).toList());
            var live = new LivePack(database, clock);
            Memory before = null;
            for (int i = 0; i < VERSIONS; i++) {
                publish(database, 12 + i % 40);
                run(database, live);
                if (i == WARM) {
                    before = Memory.now();
                }
            }
            var after = Memory.now();
            System.err.printf("after %d versions %s, after %d %s%n", WARM, before, VERSIONS, after);
            assertThat(after.classes()).isLessThan(before.classes() + 10);
            assertThat(after.loaded()).isLessThan(before.loaded() + 1_000);
            // the database is in memory as well, and keeps every version and finding
            assertThat(after.heap()).isLessThan(before.heap() + VERSIONS / 4);
        }
    }
}
