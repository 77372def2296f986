package coop.docket.api;

import static coop.docket.api.Program.json;
import static coop.docket.api.Program.problem;
import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Role;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs do to cases. */
class ActingTest {
    private static final Program HEAD = ProgramOffice.program(Role.HEAD);
    private static final String REMARK = "{\"action\":\"comment\",\"text\":\"Đã gọi điện\"}";
    /** Each test takes a case of its own. */
    private static final Iterator<Long> CASES = HEAD.all("/api/v1/cases?limit=200").stream()
            .map(item -> item.get("id").longValue())
            .iterator();

    private static String tag(long id) {
        return HEAD.get("/api/v1/cases/" + id).headers().firstValue("ETag").orElseThrow();
    }

    private static long events(long id) {
        return ProgramOffice.count("case_event where case_id = " + id);
    }

    @Nested
    class An_action {

        @Test
        void gives_a_case_to_somebody_and_takes_it_away_again() {
            var id = CASES.next();
            var inspector = ProgramOffice.account(Set.of(), Role.INSPECTOR);

            var given = HEAD.act(id, tag(id), "give-" + id, "{\"action\":\"assign\",\"assignee\":" + inspector + "}");
            var tag = given.headers().firstValue("ETag").orElseThrow();
            var taken = HEAD.act(id, tag, "take-" + id, "{\"action\":\"assign\",\"assignee\":null}");

            assertThat(given.statusCode()).as(given.body()).isEqualTo(200);
            assertThat(json(given).at("/assignee/account").longValue()).isEqualTo(inspector);
            assertThat(tag).isEqualTo("\"" + json(given).get("version") + "\"");
            assertThat(json(taken).get("assignee").isNull()).isTrue();
        }

        @Test
        void leaves_a_remark_in_the_history() {
            var id = CASES.next();

            HEAD.act(id, tag(id), "remark-" + id, REMARK);

            var last = HEAD.json("/api/v1/cases/" + id + "/history").at("/items/0");
            assertThat(last.get("action").textValue()).isEqualTo("COMMENTED");
            assertThat(last.at("/content/text").textValue()).isEqualTo("Đã gọi điện");
            assertThat(last.get("actor").textValue()).isEqualTo("account:" + HEAD.account());
        }

        @Test
        void needs_the_version_that_was_read() {
            var id = CASES.next();
            var stale = tag(id);
            HEAD.act(id, stale, "first-" + id, REMARK);

            problem(HEAD.act(id, stale, "second-" + id, REMARK), 412, "changed-meanwhile");
            problem(HEAD.act(id, "W/" + tag(id), "third-" + id, REMARK), 412, "changed-meanwhile");
            problem(HEAD.act(id, null, "fourth-" + id, REMARK), 428, "condition-missing");
            problem(HEAD.act(id, "*", "fifth-" + id, REMARK), 428, "condition-missing");
            assertThat(events(id)).isEqualTo(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"{", "", "[]", "\"x\"", "{}{}", "{\"action\":\"assign\",\"action\":\"comment\"}"})
        void that_is_not_a_json_object_is_malformed(String body) {
            problem(HEAD.act(1, "\"1\"", "malformed", body), 400, "malformed");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{}",
                    "{\"action\":\"delete\"}",
                    "{\"action\":\"assign\"}",
                    "{\"action\":\"assign\",\"assignee\":\"1\"}",
                    "{\"action\":\"assign\",\"assignee\":1.5}",
                    "{\"action\":\"assign\",\"assignee\":1e99}",
                    "{\"action\":\"assign\",\"assignee\":999999}",
                    "{\"action\":\"comment\",\"text\":7}",
                    "{\"action\":\"comment\",\"text\":\"  \"}",
                    "{\"action\":\"comment\",\"text\":\"x\",\"to\":1}",
                })
        void that_is_none_of_ours_is_not_valid(String body) {
            var id = HEAD.all("/api/v1/cases").get(0).get("id").longValue();

            problem(HEAD.act(id, tag(id), "not-valid", body), 422, "not-valid");
        }

        @Test
        void on_a_closed_case_is_not_for_now() {
            var id = CASES.next();
            ProgramOffice.service()
                    .database()
                    .write(handle -> handle.execute(
                            "update docket_case set state = 'CLOSED', outcome = 'RESOLVED', open_slot = null where id = ?",
                            id));
            try {
                problem(
                        HEAD.act(id, tag(id), "closed-" + id, "{\"action\":\"assign\",\"assignee\":null}"),
                        409,
                        "not-now");
            } finally {
                ProgramOffice.service()
                        .database()
                        .write(handle -> handle.execute(
                                "update docket_case set state = 'OPEN', outcome = null, open_slot = ? where id = ?",
                                "again-" + id,
                                id));
            }
        }
    }

    @Nested
    class A_request_that_comes_again {

        @Test
        void is_answered_to_the_letter_and_done_once() {
            var id = CASES.next();
            var tag = tag(id);
            var before = events(id);

            var first = HEAD.act(id, tag, "again-" + id, REMARK);
            HEAD.act(id, first.headers().firstValue("ETag").orElseThrow(), "between-" + id, REMARK);
            var second = HEAD.act(id, tag, "again-" + id, REMARK);

            assertThat(second.statusCode()).isEqualTo(200);
            assertThat(second.body()).isEqualTo(first.body());
            assertThat(second.headers().firstValue("ETag"))
                    .isEqualTo(first.headers().firstValue("ETag"));
            assertThat(events(id)).isEqualTo(before + 2);
        }

        @Test
        void eight_times_at_once_is_done_once() throws Exception {
            var id = CASES.next();
            var tag = tag(id);
            var before = events(id);
            var threads = Executors.newFixedThreadPool(8);
            List<Future<HttpResponse<String>>> answers;
            try {
                Callable<HttpResponse<String>> asking = () -> HEAD.act(id, tag, "eight-" + id, REMARK);
                answers = threads.invokeAll(
                        Arrays.asList(asking, asking, asking, asking, asking, asking, asking, asking));
            } finally {
                threads.shutdown();
            }

            var bodies = new ArrayList<String>();
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(200);
                bodies.add(answer.get().body());
            }
            assertThat(Set.copyOf(bodies)).hasSize(1);
            assertThat(events(id)).isEqualTo(before + 1);
        }

        @Test
        void under_the_same_key_must_be_the_same() {
            var id = CASES.next();
            var tag = tag(id);
            HEAD.act(id, tag, "same-" + id, REMARK);

            problem(HEAD.act(id, tag, "same-" + id, "{\"action\":\"comment\",\"text\":\"x\"}"), 422, "not-valid");
            assertThat(ProgramOffice.program(Role.HEAD)
                            .act(id, tag(id), "same-" + id, "{\"action\":\"comment\",\"text\":\"x\"}")
                            .statusCode())
                    .as("another account has keys of its own")
                    .isEqualTo(200);
        }

        @Test
        void that_was_refused_may_succeed() {
            var id = CASES.next();

            problem(HEAD.act(id, "\"77\"", "refused-" + id, REMARK), 412, "changed-meanwhile");
            assertThat(HEAD.act(id, tag(id), "refused-" + id, REMARK).statusCode())
                    .isEqualTo(200);
        }

        @ParameterizedTest
        @CsvSource(
                value = {"null, 400, key-missing", "a b, 422, not-valid"},
                nullValues = "null")
        void cannot_be_told_without_a_key(String key, int status, String kind) {
            problem(HEAD.act(1, "\"1\"", key, REMARK), status, kind);
        }
    }
}
