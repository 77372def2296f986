package coop.docket.alerts;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.ClockedServer;
import coop.docket.alerts.delivery.Certificates;
import coop.docket.alerts.delivery.Inbox;
import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that stands still for longer than it may hold a message, while another does its work, and then goes on as if
 * nothing had been.
 */
class StalledServerTest {
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LEASE = Duration.ofMinutes(6);
    /** Until one that goes on has done what it was about to do. */
    private static final int AWAKE = 8_000;

    private static final int LOOK = 100;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private Database database;
    private Inbox inbox;
    private Instant now = Week.parse("2026-W48").at(DayOfWeek.MONDAY, 7);
    private int refused;

    @Test
    void changes_nothing_that_another_has_done_meanwhile_and_repeats_at_most_one_mail_under_its_name()
            throws Exception {
        stalls(2, 5);
    }

    @Test
    @Tag("thorough")
    void twenty_times() throws Exception {
        stalls(20, 8);
    }

    private void stalls(int rounds, int readers) throws Exception {
        System.out.println("-Dseed=" + SEED);
        var certificates = Certificates.of(Inbox.HOST, folder);
        try (var opened = TestDatabase.POSTGRESQL.open();
                var taking = Inbox.open(certificates)) {
            database = opened;
            inbox = taking;
            for (int number = 0; number < readers; number++) {
                WeekReaders.head(database, number, now);
            }
            var trusted = taking.settings(certificates.pem(folder.resolve("own.pem")));
            ClockedServer.set(clock(), now.minusSeconds(60));
            try (var one = ServerProcess.start(database, clock(), trusted, folder);
                    var other = ServerProcess.start(database, clock(), trusted, folder)) {
                one.await();
                other.await();
                for (int round = 0; round < rounds; round++) {
                    stall(round, readers, round % 2 == 0 ? one : other, round % 2 == 0 ? other : one);
                }
            }
            look(rounds, readers);
        }
    }

    private Path clock() {
        return folder.resolve("clock");
    }

    /** The one is stopped in the middle of a conversation; the other does the rest; then the one goes on. */
    private void stall(int round, int readers, ServerProcess one, ServerProcess other) throws Exception {
        quietly(other);
        var stage = Inbox.Stage.values()[random.nextInt(Inbox.Stage.values().length)];
        var message = random.nextInt(readers);
        var reached = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        var number = new AtomicInteger();
        inbox.refuse((at, address) -> {
            if (at == stage && number.getAndIncrement() == message) {
                reached.countDown();
                await(stopped);
            }
            return 0;
        });
        now = round == 0 ? now : Week.of(now).next().at(DayOfWeek.MONDAY, 7);
        ClockedServer.set(clock(), now);
        assertThat(reached.await(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as(one::said)
                .isTrue();
        quietly(one);
        stopped.countDown();
        inbox.refuse((at, address) -> 0);
        now = now.plus(LEASE);
        ClockedServer.set(clock(), now);
        other.goOn();
        var week = Week.of(now).toString();
        until(() -> count("alert_message where state = 'SENT' and occasion = '" + week + "'") == readers, other);
        var done = rows();
        one.goOn();
        TimeUnit.MILLISECONDS.sleep(AWAKE);
        assertThat(rows()).as(one::said).isEqualTo(done);
        if (one.said().contains("by another") || one.said().contains("to another")) {
            refused++;
        }
    }

    /** Stops one that is not in the middle of a transaction, of which others would wait for the end. */
    private void quietly(ServerProcess one) throws Exception {
        do {
            one.goOn();
            TimeUnit.MILLISECONDS.sleep(random.nextInt(300));
            one.pause();
            TimeUnit.MILLISECONDS.sleep(LOOK);
        } while (count("pg_stat_activity where datname = current_database() and state like 'idle in transaction%'")
                > 0);
    }

    private static void await(CountDownLatch stopped) {
        try {
            stopped.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void until(BooleanSupplier done, ServerProcess server) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as(() -> stands() + server.said()).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(LOOK);
        }
    }

    private long count(String from) {
        return database.read(handle -> handle.createQuery("select count(*) from " + from)
                .mapTo(long.class)
                .one());
    }

    /** Who is at what, and who waits for whom. */
    private String stands() {
        return database.read(handle -> handle.createQuery(
                        """
                        select m.id || ' ' || m.state || ' ' || m.next_attempt || ' ' || m.attempts || ' ' || m.lease
                            from alert_message m where m.state <> 'SENT'
                        union all select t.task_name || ' ' || t.picked || ' ' || t.execution_time || ' '
                            || coalesce(cast(t.last_heartbeat as text), '') from scheduled_tasks t
                        union all select p.pid || ' ' || p.state || ' ' || coalesce(p.wait_event, '') || ' '
                            || cast(pg_blocking_pids(p.pid) as text) || ' ' || p.query from pg_stat_activity p
                            where p.datname = current_database()""")
                .mapTo(String.class)
                .collect(joining("\n", "", "\n")));
    }

    /** All that stands of each message. */
    private List<String> rows() {
        return database.read(handle -> handle.createQuery("select m::text from alert_message m order by id")
                .mapTo(String.class)
                .list());
    }

    private void look(int rounds, int readers) {
        assertThat(count("alert_slot")).isEqualTo(rounds);
        assertThat(count("alert_message")).isEqualTo((long) rounds * readers);
        assertThat(count("alert_message where state <> 'SENT'")).isZero();
        var times = inbox.mails().stream().collect(groupingBy(mail -> mail.header("Message-ID"), counting()));
        assertThat(times).hasSize(rounds * readers);
        assertThat(times.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(2));
        var twice = inbox.mails().size() - rounds * readers;
        assertThat(twice).as("repeats").isLessThanOrEqualTo(rounds);
        System.out.println(rounds + " servers stopped for longer than their lease and continued, " + readers
                + " readers: " + inbox.mails().size() + " mails, of which " + twice
                + " came twice under the same name; no row changed, " + refused + " times what was late was refused");
        assertThat(refused).isEqualTo(rounds);
    }
}
