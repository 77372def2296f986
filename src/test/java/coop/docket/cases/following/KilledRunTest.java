package coop.docket.cases.following;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.ChildJava;
import coop.docket.access.Actor;
import coop.docket.areas.AreaList;
import coop.docket.assessment.live.LiveRun;
import coop.docket.assessment.live.RunState;
import coop.docket.assessment.live.ShippedBook;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.database.Database;
import coop.docket.database.DatabaseSettings;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.register.stored.StoredRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run whose process is killed comes, once it is gone on with, to what an undisturbed one comes to. */
class KilledRunTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int SIZE = 2_200;
    private static final Instant BEFORE = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-11-23T03:00:00Z");
    private static final String RESULT =
            """
            select 'finding ' || cooperative_id || ' ' || rule_id || ' ' || content_hash as line
            from finding where gone_run is null
            union all
            select 'case ' || cooperative_id || ' ' || kind || ' ' || state || ' ' || priority || ' ' || version
            from docket_case
            union all
            select 'ground ' || c.cooperative_id || ' ' || g.rule_id || ' ' || g.present
            from case_ground g join docket_case c on c.id = g.case_id
            union all
            select 'event ' || c.cooperative_id || ' ' || c.kind || ' ' || e.action || ' ' || e.content
            from case_event e join docket_case c on c.id = e.case_id
            order by 1""";

    @TempDir
    static Path folder;

    private static List<String> undisturbed;

    @BeforeAll
    static void store() {
        try (var database = open(folder.resolve("stored"))) {
            StoredRegister.store(database, DemonstrationRegister.of(SIZE, DAY).toList());
        }
        var file = copy("undisturbed");
        try (var database = open(file)) {
            run(database, BEFORE);
            undisturbed = result(database);
        }
        assertThat(undisturbed).hasSizeGreaterThan(SIZE);
    }

    private static Database open(Path file) {
        return Database.open(DatabaseSettings.file(file));
    }

    private static Path copy(String name) {
        try {
            Files.copy(folder.resolve("stored.mv.db"), folder.resolve(name + ".mv.db"));
            return folder.resolve(name);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static List<String> result(Database database) {
        return database.read(
                handle -> handle.createQuery(RESULT).mapTo(String.class).list());
    }

    private static RunState run(Database database, Instant when) {
        return new LiveRun(
                        database,
                        InstantSource.fixed(when),
                        new FollowRun(InstantSource.fixed(when), ShippedWorkflow.get()))
                .run(Actor.tracker("run"), ShippedBook.book(), DAY, AreaList.NOT_LOADED, judged -> told())
                .state();
    }

    private static void told() {
        System.out.println("part");
    }

    @Test
    void twice() throws Exception {
        killed(2);
    }

    @Test
    @Tag("thorough")
    void ten_times() throws Exception {
        killed(10);
    }

    private static void killed(int rounds) throws Exception {
        var seed = Long.getLong("seed", System.nanoTime());
        System.out.println("-Dseed=" + seed);
        var random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            var file = copy("killed" + round);
            killAfter(file, random.nextInt(3), random.nextInt(300));
            try (var database = open(file)) {
                assertThat(run(database, AFTER)).isEqualTo(RunState.DONE);
                assertThat(result(database)).isEqualTo(undisturbed);
            }
            Files.delete(folder.resolve("killed" + round + ".mv.db"));
        }
    }

    private static void killAfter(Path file, int parts, int milliseconds) throws Exception {
        var child = new ProcessBuilder(
                        ChildJava.command(),
                        "-Xmx400m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = child.inputReader()) {
            for (int heard = 0; heard <= parts; ) {
                var line = lines.readLine();
                assertThat(line).as("the child ended by itself").isNotNull();
                heard += line.equals("part") || line.equals("begun") ? 1 : 0;
            }
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    /** The process that is killed. */
    static final class Child {
        public static void main(String[] file) {
            try (var database = open(Path.of(file[0]))) {
                ShippedBook.book();
                System.out.println("begun");
                run(database, BEFORE);
            }
        }
    }
}
