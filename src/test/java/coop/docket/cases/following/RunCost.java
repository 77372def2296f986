package coop.docket.cases.following;

import coop.docket.access.Actor;
import coop.docket.areas.AreaList;
import coop.docket.assessment.live.Corrections;
import coop.docket.assessment.live.FindingsFollower;
import coop.docket.assessment.live.LiveRun;
import coop.docket.assessment.live.ShippedBook;
import coop.docket.database.Database;
import coop.docket.database.DatabaseSettings;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.register.stored.StoredDossiers;
import coop.docket.register.stored.StoredRegister;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;

/** Measures a run against reading the same dossiers and doing nothing: CPU time of the whole process, in seconds. */
final class RunCost {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    public static void main(String[] args) {
        var size = Integer.parseInt(args[1]);
        try (var database = Database.open(DatabaseSettings.file(Path.of(args[0])))) {
            StoredRegister.store(
                    database, () -> DemonstrationRegister.of(size, DAY).iterator());
            ShippedBook.book();
            measure("read alone, cold", () -> read(database));
            measure("read alone", () -> read(database));
            measure("read alone", () -> read(database));
            measure("first run, with cases", () -> run(database, DAY, new FollowRun()));
            Corrections.nothing(database);
            measure("run again, nothing changed", () -> run(database, DAY, new FollowRun()));
            Corrections.nothing(database);
            measure("run again, nothing changed", () -> run(database, DAY, new FollowRun()));
            Corrections.nothing(database);
            measure("run again, without cases", () -> run(database, DAY, FindingsFollower.NOBODY));
            measure("run of the next day", () -> run(database, DAY.plusDays(1), new FollowRun()));
            measure("read alone", () -> read(database));
            for (var table : new String[] {"finding", "docket_case", "case_event"}) {
                System.out.println(table + " "
                        + database.read(handle -> handle.createQuery("select count(*) from " + table)
                                .mapTo(long.class)
                                .one()));
            }
        }
    }

    private static void read(Database database) {
        for (long after = 0; ; ) {
            var from = after;
            var chunk = database.read(handle -> StoredDossiers.from(handle, from, 500));
            if (chunk.isEmpty()) {
                return;
            }
            after = chunk.get(chunk.size() - 1).cooperativeId();
        }
    }

    private static void run(Database database, LocalDate day, FindingsFollower follower) {
        var run = new LiveRun(database, InstantSource.system(), follower)
                .run(Actor.tracker("run"), ShippedBook.book(), day, AreaList.NOT_LOADED, judged -> {});
        System.out.println(run.counts());
    }

    private static void measure(String what, Runnable work) {
        var os = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var cpu = os.getProcessCpuTime();
        var wall = System.nanoTime();
        work.run();
        System.out.printf(
                "%-28s %6.2f s CPU %6.2f s%n",
                what, (os.getProcessCpuTime() - cpu) / 1e9, (System.nanoTime() - wall) / 1e9);
    }
}
