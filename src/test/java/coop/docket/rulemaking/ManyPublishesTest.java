package coop.docket.rulemaking;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Actor;
import coop.docket.access.TestClock;
import coop.docket.areas.AreaList;
import coop.docket.assessment.live.FindingsFollower;
import coop.docket.assessment.live.LiveRun;
import coop.docket.database.Database;
import coop.docket.database.DatabaseSettings;
import coop.docket.packs.LivePack;
import coop.docket.packs.NewVersion;
import coop.docket.packs.Publishing;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.register.stored.StoredRegister;
import coop.docket.rules.RuleBook;
import coop.docket.rules.source.PackFiles;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import javax.management.ObjectName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Version after version published in one process, each judging a register: nothing of the old ones stays behind. */
class ManyPublishesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String VALUE = "2024-07-01: { value: 18, basis: \"Law 17/2023/QH15, Art. 103.1.e\"";
    /** A dozen rules leave behind what a hundred would, in a tenth of the time. */
    private static final Pattern SOME = Pattern.compile("(parameters|calendar)\\.yml|README\\.md|(words|inactive)/.*");

    private static final String SESSION = "org.drools.kiesession.session.StatefulKnowledgeSessionImpl";
    private static final boolean WHOLE = Boolean.getBoolean("whole");
    private static final int TENTHS = 10;
    /** In MiB, of both; what a garbage collector leaves lying moves by as much. */
    private static final double FLAT = 12;

    private final TestClock clock = new TestClock();

    @Test
    void a_few(@TempDir Path folder) throws Exception {
        // other tests of this process may hold sessions of their own
        var before = instances(SESSION);
        publish(folder, 3);
        assertThat(instances(SESSION)).isLessThanOrEqualTo(before);
    }

    @Test
    @Tag("thorough")
    void a_thousand(@TempDir Path folder) throws Exception {
        var before = instances(SESSION);
        var used = publish(folder, Integer.getInteger("publishes", 1_000));

        // the first tenth still compiles the program itself
        var heap = used.stream().skip(1).map(Used::heap).toList();
        var metaspace = used.stream().skip(1).map(Used::metaspace).toList();
        assertThat(Collections.max(heap) - Collections.min(heap)).isLessThan(FLAT);
        assertThat(Collections.max(metaspace) - Collections.min(metaspace)).isLessThan(FLAT);
        assertThat(instances(SESSION)).isLessThanOrEqualTo(before);
        assertThat(instances("coop.docket.rules.engine.VocabularyClassLoader")).isLessThan(5);
    }

    /** In MiB after a collection. */
    private record Used(double heap, double metaspace) {}

    private List<Used> publish(Path folder, int times) throws Exception {
        var used = new ArrayList<Used>();
        var settings = new DatabaseSettings("jdbc:h2:file:" + folder.resolve("store") + ";WRITE_DELAY=0", "", "", 4);
        try (var database = Database.open(settings)) {
            StoredRegister.store(database, DemonstrationRegister.of(100, DAY).toList());
            var live = new LivePack(database, clock);
            for (int i = 1; i <= times; i++) {
                publish(database, i);
                judge(database, live);
                if (i % Math.max(1, times / TENTHS) == 0) {
                    used.add(used());
                    System.err.println("published " + i + ": " + used.get(used.size() - 1));
                }
            }
        }
        return used;
    }

    private void publish(Database database, int number) {
        var files = Drafts.edited("parameters.yml", VALUE, VALUE.replace("18", Integer.toString(6 + number % 100)));
        files = Drafts.with(files, "README.md", "Version " + number);
        var some = new PackFiles(files.files().stream()
                .filter(file -> WHOLE || SOME.matcher(file.path()).matches())
                .toList());
        var version = new NewVersion(some, DAY, "account:1", "account:2", "Number " + number, null, null);
        database.write(handle -> Publishing.publish(handle, Actor.tracker("test"), version, clock.instant()));
    }

    private void judge(Database database, LivePack live) throws Exception {
        try (var book = RuleBook.published(live.newest().pack())) {
            new LiveRun(database, clock, FindingsFollower.NOBODY)
                    .run(Actor.tracker("run"), book, DAY, AreaList.NOT_LOADED, judged -> {});
        }
    }

    private static Used used() {
        var heap = lying();
        var metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
        return new Used(heap / 1048576.0, metaspace / 1048576.0);
    }

    /** What one collection finds to be finished only the next can take away: collected until no more comes of it. */
    private static long lying() {
        long before;
        var now = Long.MAX_VALUE;
        do {
            before = now;
            System.gc();
            LockSupport.parkNanos(200_000_000);
            now = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        } while (now < before - (1 << 20));
        return now;
    }

    /** How many there still are of a class, after a collection. */
    private static long instances(String type) throws Exception {
        System.gc();
        var histogram = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        var line = Pattern.compile("\\s+(\\d+)\\s+\\d+\\s+" + Pattern.quote(type) + "(\\s|$)")
                .matcher(histogram);
        return line.find() ? Long.parseLong(line.group(1)) : 0;
    }
}
