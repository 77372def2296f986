package coop.docket.api;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Role;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many who work on the docket at once. */
class RacesTest {
    private static final int CLIENTS = 8;
    private static final int SOME = 50;
    private static final int ALL = 1_000;
    private static final int SOME_TAKEN = 20;
    private static final int ALL_TAKEN = 500;

    private static List<HttpResponse<String>> together(List<Callable<HttpResponse<String>>> asked) throws Exception {
        var barrier = new CyclicBarrier(asked.size());
        var pool = Executors.newFixedThreadPool(asked.size());
        try {
            var waiting = new ArrayList<Callable<HttpResponse<String>>>();
            asked.forEach(ask -> waiting.add(() -> {
                barrier.await();
                return ask.call();
            }));
            var answers = new ArrayList<HttpResponse<String>>();
            for (var answer : pool.invokeAll(waiting)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void of_eight_who_change_one_version_one_succeeds() throws Exception {
        raced(SOME);
    }

    @Test
    @Tag("thorough")
    void of_eight_who_change_one_version_one_succeeds_a_thousand_times() throws Exception {
        raced(ALL);
    }

    private static void raced(int rounds) throws Exception {
        var clients = new ArrayList<Program>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(ProgramOffice.program(Role.HEAD));
        }
        var reader = clients.get(0);
        var id = reader.all("/api/v1/cases").get(3).get("id").longValue();
        var audited = "audit_entry where kind = 'CASE' and stream_id = '" + id + "'";
        var before = ProgramOffice.count(audited);
        for (int round = 0; round < rounds; round++) {
            var version = reader.json("/api/v1/cases/" + id).get("version").longValue();
            var asked = new ArrayList<Callable<HttpResponse<String>>>();
            for (int i = 0; i < CLIENTS; i++) {
                var client = clients.get(i);
                var key = "race-" + System.nanoTime() + "-" + i;
                var body = "{\"action\":\"comment\",\"text\":\"Lượt " + round + ", người " + i + "\"}";
                asked.add(() -> client.act(id, "\"" + version + "\"", key, body));
            }
            var answers = together(asked);
            var refused = answers.stream()
                    .filter(answer -> answer.statusCode() != 200)
                    .toList();
            assertThat(refused).as("round " + round).hasSize(CLIENTS - 1);
            assertThat(refused).allSatisfy(answer -> {
                Program.problem(answer, 412, "changed-meanwhile");
                assertThat(answer.body()).contains("Ý kiến");
            });
        }
        assertThat(ProgramOffice.count(audited) - before).isEqualTo(rounds);
        assertThat(reader.json("/api/v1/cases/" + id).get("version").longValue())
                .isEqualTo(1 + ProgramOffice.count("case_event where case_id = " + id) - 1);
    }
}
