package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import coop.docket.TestService;
import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.alerts.delivery.Rude;
import coop.docket.alerts.outbox.SendTest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** A mail server that speaks a letter at a time, and people who read pages meanwhile. */
class SlowMailServerTest {
    private static final List<String> PAGES = List.of("/", "/cases", "/progress", "/alerts");
    private static final int SAMPLES = 60;
    private static final int A_FEW = 8;
    private static final int LOOKS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** How many times as long a page may take while mails are being delivered, in the median. */
    private static final double MOST = 2;

    private final List<Long> meanwhile = new ArrayList<>();
    private final List<Long> alone = new ArrayList<>();
    private final List<Integer> held = new ArrayList<>();
    private TestService service;
    private Visit visit;
    private int asked;

    @Test
    void keeps_no_page_waiting_and_no_connection_to_the_database_for_itself() throws Exception {
        try (var slow = new Rude(Rude.Manner.SLOW);
                var mailing = TestService.mailing(slow.settings())) {
            service = mailing;
            visit = Visit.of(service, "nguyen.an");
            for (int i = 0; i < 2 * SAMPLES; i++) {
                page();
            }
            while (meanwhile.size() < SAMPLES) {
                for (int i = 0; i < A_FEW; i++) {
                    alone.add(page());
                }
                var before = slow.visitors();
                new SendTest(service.database(), InstantSource.system(), "localhost")
                        .send(TestActors.everywhere(Role.ADMINISTRATOR), "an@htx.example.vn");
                until(() -> slow.visitors() > before);
                during();
                until(() -> !waits());
            }
            assertThat(slow.texts()).hasSize(slow.visitors());
            var ratio = (double) median(meanwhile) / median(alone);
            var free = held.stream().filter(connections -> connections == 0).count();
            System.out.printf(
                    "pages while a mail is handed over, a letter at a time: %.1f ms in the median, else %.1f ms, %.2f times;"
                            + " at %d of %d looks no connection to the database was in use%n",
                    median(meanwhile) / 1e6, median(alone) / 1e6, ratio, free, held.size());
            assertThat(ratio).isLessThan(MOST);
            assertThat(free).isPositive().isGreaterThan(held.size() / 2);
        }
    }

    /** As long as it is being handed over. */
    private void during() throws InterruptedException {
        for (int i = 0; i < A_FEW; i++) {
            var took = page();
            if (!waits()) {
                return;
            }
            meanwhile.add(took);
        }
        var pool = ((HikariDataSource) service.database().source()).getHikariPoolMXBean();
        var looks = new ArrayList<Integer>();
        for (int i = 0; i < LOOKS; i++) {
            looks.add(pool.getActiveConnections());
            TimeUnit.MILLISECONDS.sleep(5);
        }
        if (waits()) {
            held.addAll(looks);
        }
    }

    /** @return how long it took */
    private long page() {
        var began = System.nanoTime();
        assertThat(visit.get(PAGES.get(asked++ % PAGES.size())).statusCode()).isEqualTo(200);
        return System.nanoTime() - began;
    }

    private boolean waits() {
        return service.database()
                        .read(handle -> handle.createQuery("select count(*) from alert_message where state = 'WAITING'")
                                .mapTo(long.class)
                                .one())
                > 0;
    }

    private static void until(BooleanSupplier done) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
