package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.TestService;
import coop.docket.access.Route;
import coop.docket.pages.gate.OneClick;
import coop.docket.pages.gate.Routes;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may call a route, and that he meant to. The routes are those that the server itself found. */
class FormsTest {
    private static final TestService SERVICE = TestService.shared();
    private static final Visit SIGNED_IN = Visit.of(SERVICE, "nguyen.an");

    private static final Pattern LINK = Pattern.compile("<a href=\"(/[^\"]*)\" (?:lang=|>)");

    private static Visit signedIn() {
        var visit = new Visit(SERVICE);
        visit.cookies().putAll(SIGNED_IN.cookies());
        return visit;
    }

    /** Of a route that has places in its path. */
    private static String address(String route) {
        return route.replaceAll("\\{week: (?:[^{}]|\\{[^}]*})*}", "2026-W47")
                .replaceAll("\\{\\w+:\\[0-9a-f]\\{32}}", "0".repeat(32))
                .replaceAll("\\{(?:[^{}]|\\{[^}]*})*}", "1");
    }

    @Nested
    class Every_route {

        @TestFactory
        Stream<DynamicTest> declares_who_may_call_it() {
            assertThat(SERVICE.routes()).hasSizeGreaterThan(6);
            return SERVICE.routes().stream()
                    .map(route -> DynamicTest.dynamicTest(
                            route.method() + " " + route.path(),
                            () -> assertThat(Route.of(route.handler())).isPresent()));
        }

        @TestFactory
        Stream<DynamicTest> that_is_not_open_leads_a_stranger_to_sign_in() {
            return routesOfPages()
                    .filter(route -> !Route.of(route.handler()).orElseThrow().open())
                    .map(route -> DynamicTest.dynamicTest(route.method() + " " + route.path(), () -> {
                        var answer = new Visit(SERVICE).send(route.method(), address(route.path()), null);
                        assertThat(answer.statusCode()).isEqualTo(303);
                        assertThat(answer.headers().firstValue("Location").orElseThrow())
                                .startsWith("/login");
                    }));
        }

        @TestFactory
        Stream<DynamicTest> that_changes_something_refuses_what_no_page_of_ours_sent() {
            return routesOfPages()
                    .filter(route -> route.method().equals("POST"))
                    // a mail program sends to those, and the secret in their address is what they need
                    .filter(route -> !route.handler().isAnnotationPresent(OneClick.class))
                    .map(route -> DynamicTest.dynamicTest(route.path(), () -> {
                        var token = signedIn().token("/me");
                        assertThat(signedIn()
                                        .send("POST", address(route.path()), type(route), "")
                                        .statusCode())
                                .as("without a token")
                                .isEqualTo(403);
                        assertThat(signedIn()
                                        .send("POST", address(route.path()), type(route), body(route, "0".repeat(64)))
                                        .statusCode())
                                .as("with another token")
                                .isEqualTo(403);
                        assertThat(signedIn()
                                        .header("Sec-Fetch-Site", "cross-site")
                                        .send("POST", address(route.path()), type(route), body(route, token))
                                        .statusCode())
                                .as("from another site")
                                .isEqualTo(403);
                        assertThat(signedIn().get("/me").statusCode()).isEqualTo(200);
                    }));
        }

        @TestFactory
        Stream<DynamicTest> that_refuses_what_it_was_sent_shows_a_page_whose_links_lead_somewhere() {
            return routesOfPages()
                    .filter(route -> route.method().equals("POST"))
                    .map(route -> DynamicTest.dynamicTest(route.path(), () -> {
                        // some refuse a form that holds nothing but its token, and say so on a page of their own
                        var own = Stream.of("/password", "/disable").anyMatch(route.path()::endsWith);
                        for (var token : own ? List.of(signedIn().token("/me"), "none") : List.of("none")) {
                            var answer =
                                    signedIn().send("POST", address(route.path()), type(route), body(route, token));
                            assertThat(answer.statusCode()).isBetween(400, 422);
                            LINK.matcher(answer.body())
                                    .results()
                                    .map(link -> link.group(1).replace("&amp;", "&"))
                                    .forEach(link -> assertThat(
                                                    signedIn().get(link).statusCode())
                                            .as(link)
                                            .isNotEqualTo(405));
                        }
                    }));
        }

        private static boolean takesFile(Routes.Entry route) {
            var consumes = route.handler().getAnnotation(Consumes.class);
            return consumes != null && List.of(consumes.value()).contains(MediaType.MULTIPART_FORM_DATA);
        }

        private static String type(Routes.Entry route) {
            return takesFile(route) ? "multipart/form-data; boundary=x" : "application/x-www-form-urlencoded";
        }

        private static String body(Routes.Entry route, String token) {
            return takesFile(route)
                    ? "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + token + "\r\n--x--\r\n"
                    : "token=" + token;
        }

        /** Those of programs know no forms. */
        private static Stream<Routes.Entry> routesOfPages() {
            return SERVICE.routes().stream().filter(route -> !route.path().startsWith("/api/"));
        }
    }

    @Nested
    class A_form {

        @ParameterizedTest
        @CsvSource({
            "same-origin, '', 303",
            "none, '', 303",
            "same-site, '', 403",
            "cross-site, '', 403",
            "'', '', 403",
            "'', null, 403",
            "'', http://evil.example, 403",
            "'', http://localhost, 303",
            "cross-site, http://localhost, 403",
        })
        void is_taken_from_our_own_pages_only(String site, String origin, int status) {
            var form = signedIn().form("/me", "lang", "vi");

            var answer = signedIn()
                    .header("Sec-Fetch-Site", site)
                    .header("Origin", origin)
                    .post("/me/reading", form);

            assertThat(answer.statusCode()).isEqualTo(status);
        }

        @Test
        void may_carry_its_token_in_a_header() {
            var answer = signedIn()
                    .header("X-Form-Token", signedIn().token("/me"))
                    .post("/me/reading", Map.of("theme", "dark"));

            assertThat(answer.statusCode()).isEqualTo(303);
        }

        @ParameterizedTest
        @CsvSource({"token, true, 303", "token, false, 403", "other, true, 403"})
        void with_a_file_carries_its_token_as_the_first_field(String first, boolean right, int status) {
            var visit = signedIn();
            var token = right ? visit.token("/me") : "0".repeat(43);
            var body = "--x\r\nContent-Disposition: form-data; name=\"" + first + "\"\r\n\r\n" + token
                    + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n" + "a".repeat(5_000)
                    + "\r\n--x--\r\n";

            assertThat(visit.send("POST", "/me/reading", "multipart/form-data; boundary=x", body)
                            .statusCode())
                    .isEqualTo(status);
        }

        @Test
        void of_a_stranger_is_taken_only_with_the_cookie_that_came_with_its_page() {
            var form = new Visit(SERVICE).form("/login", "login", "x", "password", "y");

            assertThat(new Visit(SERVICE).post("/login", form).statusCode()).isEqualTo(403);
        }

        @Test
        void that_is_larger_than_any_form_is_refused() {
            var form = signedIn().form("/me", "lang", "x".repeat(300_000));

            assertThat(signedIn().post("/me/reading", form).statusCode()).isEqualTo(413);
        }
    }
}
