package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.TestService;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer of the server carries, and what it never tells. */
class AnswersTest {
    private static final TestService SERVICE = TestService.shared();

    @Nested
    class Every_answer {

        @ParameterizedTest
        @CsvSource({
            "GET, /login, 200",
            "GET, /, 303",
            "GET, /nowhere, 404",
            "GET, /assets/none.css, 404",
            "DELETE, /login, 405",
            "OPTIONS, /login, 405",
            "GET, /logout, 405",
            "POST, /login, 403",
        })
        void tells_the_browser_what_not_to_do_with_it(String method, String path, int status) {
            var answer = new Visit(SERVICE).send(method, path, method.equals("POST") ? Map.of() : null);

            assertThat(answer.statusCode()).isEqualTo(status);
            protectedAgainstMisuse(answer);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "GET /login HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                    "GET /a%2fb HTTP/1.1\r\nHost: a\r\n\r\n",
                    "GET /%2e%2e/ HTTP/1.1\r\nHost: a\r\n\r\n",
                    "GET /login;jsessionid=1/..;/ HTTP/1.1\r\nHost: a\r\n\r\n",
                    "GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n",
                    "POST /login HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                    "POST /login HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                    "POST /login HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1;ext=\"val\r\nX\r\n0\r\n\r\n",
                    "GET /login HTTP/1.1\nHost: a\n\n",
                    "GET /login HTTP/1.1\r\nHost : a\r\n\r\n",
                    "GET /login HTTP/1.1\r\nHost: a\r\nX: b\r\n folded\r\n\r\n",
                })
        void to_a_request_that_is_not_one_is_a_refusal_and_the_connection_ends(String request) throws IOException {
            var answer = raw(request);

            assertThat(answer).startsWith("HTTP/1.1 4").containsOnlyOnce("HTTP/1.1 ");
            assertThat(answer).contains("nosniff").doesNotContainIgnoringCase("jetty", "exception");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/login?lang=%zz",
                    "/login?%",
                    "/login?lang=%ff%fe",
                    "/login?=&&lang",
                    "/login?lang=vi&lang=en&theme=${7*7}",
                    "/login?after=<script>",
                    "/%f0%28%8c%28",
                    "/assets/..%5cconfig.yml",
                })
        void to_nonsense_in_an_address_is_no_fault_of_ours(String path) throws IOException {
            var answer = raw("GET " + path + " HTTP/1.1\r\nHost: a\r\nCookie: docket=; =;;docket-lang=\"x\r\n"
                    + "Accept-Language: ;;q=,*\r\nConnection: close\r\n\r\n");

            assertThat(answer).containsPattern("^HTTP/1.1 (200|4\\d\\d) ").doesNotContain("<script", "Exception");
        }

        @Test
        void to_headers_without_end_is_a_refusal() throws IOException {
            assertThat(raw("GET /login HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(64 * 1024) + "\r\n\r\n"))
                    .startsWith("HTTP/1.1 431");
        }
    }

    @Nested
    class A_page {

        @Test
        void is_not_kept_by_the_browser() {
            assertThat(new Visit(SERVICE).get("/login").headers().firstValue("Cache-Control"))
                    .hasValue("no-store");
        }

        @Test
        void loads_its_look_under_a_name_that_may_be_kept_for_ever() {
            var visit = new Visit(SERVICE);
            var page = visit.get("/login").body();
            var path = page.replaceAll("(?s).*href=\"(/assets/docket-[0-9a-f]{12}\\.css)\".*", "$1");

            var stylesheet = visit.get(path);

            assertThat(stylesheet.statusCode()).isEqualTo(200);
            assertThat(stylesheet.headers().firstValue("Content-Type")).hasValue("text/css;charset=utf-8");
            assertThat(stylesheet.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("immutable");
            assertThat(stylesheet.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(40 * 1024);
        }

        @Test
        void has_nothing_inline_for_none_of_it_would_be_run() {
            assertThat(new Visit(SERVICE).get("/login").body())
                    .doesNotContainPattern("<script(?![^>]* src=)|<style| style=| on[a-z]+=");
        }
    }

    @Nested
    class The_administration {

        @Test
        void is_reached_from_this_machine_and_tells_nothing_of_threads() throws Exception {
            var threads = java.net.http.HttpClient.newHttpClient()
                    .send(
                            java.net.http.HttpRequest.newBuilder(java.net.URI.create(
                                            "http://127.0.0.1:" + SERVICE.administrationPort() + "/threads"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(threads.statusCode()).isEqualTo(404);
        }
    }

    private static void protectedAgainstMisuse(HttpResponse<String> answer) {
        var headers = answer.headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }

    /** The bytes as they are, and everything that comes back. */
    private static String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", SERVICE.address().getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
