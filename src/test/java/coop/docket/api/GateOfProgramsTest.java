package coop.docket.api;

import static coop.docket.api.Program.problem;
import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.TestService;
import coop.docket.access.Role;
import coop.docket.access.Route;
import coop.docket.access.SignIn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How programs get in, and what they are told where they do not. */
class GateOfProgramsTest {
    private static final Program HEAD = ProgramOffice.program(Role.HEAD);

    @Nested
    class Without_a_token {

        @TestFactory
        Stream<DynamicTest> no_route_answers_that_is_not_open() {
            return ProgramOffice.service().routes().stream()
                    .filter(route -> route.path().startsWith("/api/"))
                    .filter(route -> !Route.of(route.handler()).orElseThrow().open())
                    .map(route -> DynamicTest.dynamicTest(route.method() + " " + route.path(), () -> {
                        var path = route.path()
                                .replaceAll("\\{week:[^/]*}", "2026-W47")
                                .replaceAll("\\{[^/]*}", "1");
                        var answer = HEAD.with("Authorization", null)
                                .send(route.method(), path, route.method().equals("POST") ? "{}" : null);
                        problem(answer, 401, "not-authenticated");
                        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                                .hasValue("Bearer");
                    }));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Bearer docket_nothing", "Bearer", "Basic bmd1eWVuOmFu", "Bearer a b", "docket_x"})
        void a_wrong_one_is_none(String authorization) {
            var answer = HEAD.with("Authorization", authorization).get("/api/v1/cases");

            problem(answer, 401, "not-authenticated");
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .contains("invalid_token");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/api/v1/cases", "/api;a=b/v1/cases", "/%61pi/v1/cases", "/api/v1;x/cases"})
        void a_session_of_the_pages_is_none(String path) {
            var signedIn = new SignIn(ProgramOffice.service().database(), InstantSource.system())
                    .signIn("nguyen.an", TestService.PASSWORD, "127.0.0.1");
            var browser = HEAD.with("Authorization", null).with("Cookie", "docket=" + signedIn.sessionToken());

            assertThat(browser.get("/").statusCode()).isEqualTo(200);
            assertThat(browser.get(path).statusCode()).isBetween(400, 404);
        }

        @Test
        void the_description_is_there_for_everybody() {
            assertThat(HEAD.with("Authorization", null)
                            .get("/api/v1/openapi.json")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Nested
    class With_a_token {

        @Test
        void pages_stay_closed() {
            assertThat(HEAD.get("/me").statusCode()).isEqualTo(303);
        }

        @Test
        void a_role_that_may_not_is_refused() {
            problem(ProgramOffice.program(Role.ADMINISTRATOR).get("/api/v1/cases"), 403, "not-allowed");
            problem(
                    ProgramOffice.program(Role.READER).act(1, "\"1\"", "k", "{\"action\":\"comment\",\"text\":\"x\"}"),
                    403,
                    "not-allowed");
            problem(ProgramOffice.program(Role.READER).get("/api/v1/assessments"), 403, "not-allowed");
        }

        @Test
        void nothing_is_set_in_a_browser() {
            var answer = HEAD.get("/api/v1/rules");

            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
    }

    @Nested
    class A_problem {

        @ParameterizedTest
        @CsvSource({
            "GET, /api/v1/nowhere, 404, not-found",
            "GET, /api, 404, not-found",
            "GET, /api/v1/cases/x, 404, not-found",
            "GET, /api/v1/cases/999999, 404, not-found",
            "GET, /api/v1/cooperatives/999999, 404, not-found",
            "POST, /api/v1/cases, 405, method-not-allowed",
            "DELETE, /api/v1/cases/1, 405, method-not-allowed",
            "PUT, /api/v1/cases/1, 405, method-not-allowed",
            "PATCH, /api/v1/nowhere, 405, method-not-allowed",
            "OPTIONS, /api/v1/cases, 405, method-not-allowed",
            "GET, /api/v1/cases?sevrity=HIGH, 422, not-valid",
            "GET, /api/v1/cases?severity=HUGE, 422, not-valid",
            "GET, /api/v1/cases?limit=201, 422, not-valid",
            "GET, /api/v1/cases?limit=0, 422, not-valid",
            "GET, /api/v1/cases?cursor=abc, 422, not-valid",
            "GET, /api/v1/cases?cursor=UFJJT1JJVFk6OTk5OTk5OTk5OTo3, 422, not-valid",
            "GET, /api/v1/cases?new=maybe, 422, not-valid",
            "GET, /api/v1/cases?assignee=all, 422, not-valid",
            "GET, /api/v1/cooperatives?cursor=%21, 422, not-valid",
            "GET, /api/v1/cases/1?x=1, 422, not-valid",
            "GET, /api/a%2fb, 400, malformed",
        })
        void tells_its_kind(String method, String path, int status, String kind) {
            problem(HEAD.send(method, path, method.startsWith("P") ? "{}" : null), status, kind);
        }

        @Test
        void also_where_another_format_or_too_much_is_sent() {
            problem(HEAD.with("Accept", "text/html").get("/api/v1/cases"), 406, "not-acceptable");
            problem(
                    HEAD.with("Content-Type", "application/x-www-form-urlencoded")
                            .act(1, "\"1\"", "k", "action=assign"),
                    415,
                    "not-json");
            problem(HEAD.act(1, "\"1\"", "k", "\"" + "x".repeat(300 * 1024) + "\""), 413, "too-large");
        }

        @ParameterizedTest
        @CsvSource({
            "/api/v1/cases/1/actions, 300, 413",
            "/api/v1/cases/1/documents?kind=photo&name=a.pdf, 11000, 413",
            "/api/v1/cases/1/documents?kind=photo&name=a.pdf, 9000, 401",
            "/api/v1/nowhere, 9000, 404",
        })
        void is_told_also_to_who_sends_all_he_has_before_he_listens(String path, int kilobytes, int status)
                throws IOException {
            var service = HEAD.service();
            try (var socket = new Socket(service.getHost(), service.getPort())) {
                socket.setSoTimeout(20_000);
                var out = socket.getOutputStream();
                out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                + (status == 401
                                        ? ""
                                        : "Authorization: " + HEAD.headers().get("Authorization") + "\r\n")
                                + "Content-Length: " + kilobytes * 1024 + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                for (var sent = 0; sent < kilobytes; sent++) {
                    out.write(new byte[1024]);
                }
                var first =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                assertThat(first.readLine()).startsWith("HTTP/1.1 " + status);
            }
        }

        @ParameterizedTest
        @CsvSource({
            "vi, Không tìm thấy",
            "'en-GB,en;q=0.5', Not found",
            "th, ไม่พบ",
            "fr, Không tìm thấy",
            "';;q=,*', Không tìm thấy"
        })
        void speaks_the_language_of_whoever_reads_it(String accepted, String title) {
            var problem = problem(HEAD.with("Accept-Language", accepted).get("/api/v1/nowhere"), 404, "not-found");

            assertThat(problem.get("title").textValue()).isEqualTo(title);
        }

        @Test
        void repeats_nothing_that_was_sent() {
            assertThat(HEAD.get("/api/v1/cases?q=%00&kind=EvilText").body()).doesNotContain("EvilText");
            assertThat(HEAD.get("/api/v1/cases?EvilText=1").body()).doesNotContain("EvilText");
        }
    }
}
