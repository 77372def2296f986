package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.TestService;
import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.refusal.Refusal;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.register.stored.StoredRegister;
import coop.docket.rulemaking.Drafts;
import coop.docket.rulemaking.checks.CheckFile;
import coop.docket.rules.guard.Corpus;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.worker.Workers;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People go on with their work while rules that do not come to an end are being tried. */
class WhileRulesAreTriedTest {
    private static final String RULE = "debt/DEB-15.drl";
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-23T05:00:00Z"));
    private static final List<Corpus.Entry> RUNAWAYS = Corpus.read("runaway.txt");
    private static final int ROUNDS = 3;

    private static TestService service;
    private static Visit visit;

    @BeforeAll
    static void start() {
        service = TestService.start("http://localhost", NOON);
        StoredRegister.store(
                service.database(),
                DemonstrationRegister.of(310, LocalDate.of(2026, 11, 23)).toList());
        visit = Visit.of(service, "nguyen.an");
    }

    @AfterAll
    static void stop() {
        Workers.keepNone();
        service.close();
    }

    @Test
    void pages_are_answered_meanwhile() throws InterruptedException {
        var tried = new Trying(1);
        var answered = 0;
        while (tried.done() == 0) {
            assertThat(visit.get("/cases").statusCode()).isEqualTo(200);
            answered++;
        }
        tried.stop();
        assertThat(answered).isGreaterThan(5);
    }

    @Test
    @Tag("thorough")
    void pages_take_at_most_twice_as_long() throws InterruptedException {
        measured(10);
        var alone = new ArrayList<Long>();
        var meanwhile = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            alone.addAll(measured(15));
            var tried = new Trying(3);
            meanwhile.addAll(measured(25));
            tried.stop();
        }
        System.err.printf(
                "pages: p95 %.1f ms alone (%d), %.1f ms meanwhile (%d)%n",
                p95(alone) / 1e6, alone.size(), p95(meanwhile) / 1e6, meanwhile.size());
        assertThat(p95(meanwhile)).isLessThan(2 * p95(alone));
    }

    private static double p95(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() * 95 / 100);
    }

    /** The times of pages asked one after another, in nanoseconds. */
    private static List<Long> measured(int seconds) {
        var until = System.nanoTime() + seconds * 1_000_000_000L;
        var times = new ArrayList<Long>();
        while (System.nanoTime() < until) {
            var start = System.nanoTime();
            visit.get("/cases");
            times.add(System.nanoTime() - start);
        }
        return times;
    }

    /** Several officers who try one runaway rule after another. */
    private static final class Trying {
        private final AtomicBoolean stopped = new AtomicBoolean();
        private final AtomicInteger done = new AtomicInteger();
        private final List<Thread> officers = new ArrayList<>();

        Trying(int count) {
            for (int officer = 0; officer < count; officer++) {
                var first = officer;
                var thread = new Thread(() -> tryFrom(first));
                thread.start();
                officers.add(thread);
            }
        }

        private void tryFrom(int first) {
            for (int i = first; !stopped.get(); i++) {
                var text = RUNAWAYS.get(i % RUNAWAYS.size()).file().text();
                try {
                    new CheckFile()
                            .check(
                                    TestActors.everywhere(Role.POLICY),
                                    Drafts.with(PackFiles.shipped(), RULE, text),
                                    RULE);
                } catch (Refusal busy) {
                    // too many at once: he tries again
                }
                done.incrementAndGet();
            }
        }

        int done() {
            return done.get();
        }

        void stop() throws InterruptedException {
            stopped.set(true);
            for (var officer : officers) {
                officer.join();
            }
        }
    }
}
