package coop.docket.alerts;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Monday after Monday with several servers on one database, all of which find at the same moment that it is seven; some
 * are killed at a moment that nobody chose, and started again.
 */
class MondayTest {
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration STILL = Duration.ofSeconds(2);
    private static final Duration LEASE = Duration.ofMinutes(6);
    private static final int LOOK = 100;
    private static final int WITHIN = 4_000;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final List<ServerProcess> servers = new ArrayList<>();
    private Database database;
    private Inbox inbox;
    private Instant now = Week.parse("2026-W48").at(DayOfWeek.MONDAY, 7);
    private int kills;

    @Test
    void gives_each_reader_one_message_a_week_however_many_servers_there_are_and_whichever_die() throws Exception {
        mondays(10, 8, 2, 3);
    }

    @Test
    @Tag("thorough")
    void two_hundred_times() throws Exception {
        mondays(200, 30, 4, 100);
    }

    private void mondays(int rounds, int readers, int most, int deaths) throws Exception {
        System.out.println("-Dseed=" + SEED);
        var certificates = Certificates.of(Inbox.HOST, folder);
        var began = System.nanoTime();
        try (var opened = TestDatabase.POSTGRESQL.open();
                var taking = Inbox.open(certificates)) {
            database = opened;
            inbox = taking;
            IntStream.range(0, readers).forEach(number -> WeekReaders.head(database, number, now));
            var trusted = certificates.pem(folder.resolve("own.pem"));
            ClockedServer.set(clock(), now.minusSeconds(60));
            for (int i = 0; i < most; i++) {
                servers.add(ServerProcess.start(database, clock(), inbox.settings(trusted), folder));
            }
            for (var server : servers) {
                server.await();
            }
            for (int round = 0; round < rounds; round++) {
                monday(round, readers, random.nextInt(rounds - round) < deaths - kills);
            }
            look(rounds, readers);
            System.out.println(rounds + " Mondays of " + readers + " readers, " + most + " servers, " + kills
                    + " killed: " + inbox.mails().size() + " mails, of which "
                    + (inbox.mails().size() - rounds * readers) + " came twice, in "
                    + (System.nanoTime() - began) / 1_000_000_000 + " s");
        } finally {
            servers.forEach(ServerProcess::close);
        }
    }

    private Path clock() {
        return folder.resolve("clock");
    }

    /** A week passes; then it is seven, and somebody may die. */
    private void monday(int round, int readers, boolean death) throws Exception {
        if (round > 0) {
            now = Week.of(now).next().at(DayOfWeek.MONDAY, 7);
        }
        ClockedServer.set(clock(), now);
        if (death) {
            somewhen(readers);
            var one = random.nextInt(servers.size());
            servers.get(one).kill();
            kills++;
            servers.set(one, servers.get(one).again());
        }
        await(Week.of(now), readers);
    }

    /** After a time, or when so many have been told. */
    private void somewhen(int readers) throws InterruptedException {
        if (random.nextBoolean()) {
            var told = inbox.mails().size() + random.nextInt(readers);
            for (int i = 0; i < WITHIN && inbox.mails().size() < told; i++) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(30));
        } else {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(WITHIN));
        }
    }

    /** Until all of the week have been told; where nothing moves, whoever died has held it for long enough. */
    private void await(Week week, int readers) throws Exception {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var moved = System.nanoTime();
        var still = STILL;
        long before = -1;
        while (true) {
            var sent = count("alert_message where state = 'SENT' and occasion = '" + week + "'");
            if (sent == readers) {
                return;
            }
            if (sent != before) {
                before = sent;
                moved = System.nanoTime();
            }
            if (count("alert_message where state = 'WAITING'") > 0 && System.nanoTime() - moved > still.toNanos()) {
                now = now.plus(LEASE);
                ClockedServer.set(clock(), now);
                moved = System.nanoTime();
                // or nobody died, and whoever is at it has too little of the machine
                still = still.multipliedBy(2);
            }
            assertThat(System.nanoTime())
                    .as(() -> week + ": " + sent + " of " + readers + said())
                    .isLessThan(until);
            TimeUnit.MILLISECONDS.sleep(LOOK);
        }
    }

    private String said() {
        return servers.stream().map(ServerProcess::said).reduce("", (one, other) -> one + "\n" + other);
    }

    private long count(String from) {
        return database.read(handle -> handle.createQuery("select count(*) from " + from)
                .mapTo(long.class)
                .one());
    }

    private void look(int rounds, int readers) {
        assertThat(count("alert_slot")).isEqualTo(rounds);
        assertThat(count("alert_message")).isEqualTo((long) rounds * readers);
        assertThat(count("(select 1 from alert_message group by occasion, account_id having count(*) > 1) twice"))
                .isZero();
        assertThat(count("alert_message where state <> 'SENT'")).isZero();
        assertThat(count("kept_digest")).isEqualTo((long) rounds * readers);
        var times = inbox.mails().stream().collect(groupingBy(mail -> mail.header("Message-ID"), counting()));
        assertThat(times).hasSize(rounds * readers);
        assertThat(inbox.mails().size() - rounds * readers).as("repeats").isLessThanOrEqualTo(kills);
        assertThat(times.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(2));
        // whoever is told twice of a week is told so under one name
        var names = inbox.mails().stream()
                .collect(groupingBy(
                        mail -> mail.to() + mail.header("Subject"),
                        mapping(mail -> mail.header("Message-ID"), toSet())));
        assertThat(names).hasSize(rounds * readers);
        assertThat(names.values()).allSatisfy(each -> assertThat(each).hasSize(1));
        assertThat(inbox.mails()).allSatisfy(mail -> assertThat(mail.to()).hasSize(1));
    }
}
