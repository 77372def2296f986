package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.TestService;
import coop.docket.access.Role;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions as a browser sees them. */
class SigningInTest {
    private static final TestService SERVICE = TestService.shared();

    @Nested
    class Somebody_who_is_asked_to_sign_in {

        @Test
        void comes_afterwards_to_where_he_wanted_to_go() {
            var visit = new Visit(SERVICE);
            var asked = visit.get("/me?after=reading")
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            assertThat(asked).isEqualTo("/login?next=%2Fme%3Fafter%3Dreading");
            assertThat(visit.get(asked).body()).contains("name=\"next\" value=\"/me?after=reading\"");

            var form = visit.form(
                    asked, "login", "nguyen.an", "password", TestService.PASSWORD, "next", "/me?after=reading");

            assertThat(visit.post("/login", form).headers().firstValue("Location"))
                    .hasValue("/me?after=reading");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "//evil.example",
                    "///evil.example",
                    "/\\evil.example",
                    "\\\\evil.example",
                    "https://evil.example",
                    "https:evil.example",
                    "javascript:alert(1)",
                    "evil.example",
                    "/\t/evil.example",
                    "/\n/evil.example",
                    " //evil.example",
                    "/%0d%0aSet-Cookie:a=b",
                    "/a\r\nSet-Cookie: a=b",
                    "/.//evil.example",
                    "/;@evil.example",
                    "",
                })
        void is_never_led_to_another_site(String next) {
            var page = new Visit(SERVICE)
                    .get("/login?next=" + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8))
                    .body();
            var kept = page.replaceAll("(?s).*name=\"next\" value=\"([^\"]*)\".*", "$1");

            var resolved = java.net.URI.create("http://localhost/login").resolve(kept.replace("&amp;", "&"));

            assertThat(resolved.getHost()).isEqualTo("localhost");
            assertThat(kept).matches("/([^/\\\\].*)?").doesNotContain("\r", "\n", "Set-Cookie: ");
        }

        @Test
        void is_told_the_same_of_an_unknown_login_as_of_a_wrong_password() {
            var unknown = attempt("nobody", "wrong");
            var wrong = attempt("nguyen.an", "wrong");

            assertThat(unknown).isEqualTo(wrong).contains("Tên đăng nhập hoặc mật khẩu không đúng.");
        }

        @Test
        void is_told_what_he_has_forgotten_to_fill_in() {
            var visit = new Visit(SERVICE);

            var answer = visit.post("/login", visit.form("/login"));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("<title>Lỗi: Đăng nhập – Theo dõi hợp tác xã</title>")
                    .contains("href=\"#login\"", "href=\"#password\"", "Nhập tên đăng nhập", "aria-invalid=\"true\"");
        }

        @Test
        void never_sees_what_he_typed_turn_into_a_part_of_the_page() {
            var visit = new Visit(SERVICE);

            var answer =
                    visit.post("/login", visit.form("/login", "login", "\"><script>${7321*7411}", "password", "x"));

            assertThat(answer.body())
                    .doesNotContain("<script>")
                    .contains("${7321*7411}")
                    .doesNotContain(String.valueOf(7321 * 7411));
        }

        private static String attempt(String login, String password) {
            var visit = new Visit(SERVICE);
            var answer = visit.post("/login", visit.form("/login", "login", login, "password", password));
            assertThat(answer.statusCode()).isEqualTo(422);
            return answer.body().replaceAll("value=\"(" + login + "|[0-9a-f]{32})\"", "");
        }
    }

    @Nested
    class A_session {

        @Test
        void has_a_cookie_that_scripts_and_other_sites_do_not_get() {
            var visit = new Visit(SERVICE);
            var answer =
                    visit.post("/login", visit.form("/login", "login", "nguyen.an", "password", TestService.PASSWORD));

            assertThat(answer.headers().allValues("Set-Cookie"))
                    .filteredOn(cookie -> cookie.startsWith("docket="))
                    .singleElement()
                    .asString()
                    .contains("HttpOnly", "SameSite=Lax", "Path=/")
                    .doesNotContain("Max-Age", "Domain", "Secure");
        }

        @Test
        void over_https_has_a_cookie_that_only_this_host_can_set() {
            try (var service = TestService.start("https://htx.example.vn")) {
                var visit = new Visit(service);
                var answer = visit.post(
                        "/login", visit.form("/login", "login", "nguyen.an", "password", TestService.PASSWORD));

                assertThat(answer.headers().allValues("Set-Cookie"))
                        .singleElement()
                        .asString()
                        .startsWith("__Host-docket=")
                        .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/");
                assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                        .isPresent();
            }
        }

        @Test
        void is_another_one_after_each_signing_in() {
            var visit = new Visit(SERVICE);
            visit.cookies().put("docket", "chosen-by-an-attacker");
            visit.post("/login", visit.form("/login", "login", "nguyen.an", "password", TestService.PASSWORD));

            assertThat(visit.cookies().get("docket")).isNotEqualTo("chosen-by-an-attacker");
            assertThat(visit.get("/").statusCode()).isEqualTo(200);
        }

        @Test
        void ends_at_the_server_when_its_holder_signs_out() {
            var visit = Visit.of(SERVICE, "nguyen.an");
            var before = Map.copyOf(visit.cookies());

            var answer = visit.post("/logout", visit.form("/me"));

            assertThat(answer.headers().firstValue("Location")).hasValue("/login?after=sign-out");
            visit.cookies().putAll(before);
            assertThat(visit.get("/me").statusCode()).isEqualTo(303);
        }

        @Test
        void ends_when_the_password_is_changed() {
            SERVICE.account("tran.binh", Role.READER);
            var visit = Visit.of(SERVICE, "tran.binh");
            var other = Visit.of(SERVICE, "tran.binh");
            var fresh = "bay tam chin muoi muoi mot";

            var answer = visit.post(
                    "/me/password",
                    visit.form("/me", "current", TestService.PASSWORD, "fresh", fresh, "repeated", fresh));

            assertThat(answer.headers().firstValue("Location")).hasValue("/login?after=password");
            assertThat(other.get("/me").statusCode()).isEqualTo(303);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "mot hai ba bon nam sau | ngan         | ngan                 | Mật khẩu quá ngắn",
                    "mot hai ba bon nam sau | bay tam chin muoi | bay tam chin    | không giống nhau",
                    "sai mat khau cu        | bay tam chin muoi | bay tam chin muoi | không đúng",
                })
        void goes_on_when_a_new_password_is_refused(String current, String fresh, String repeated, String reason) {
            var visit = Visit.of(SERVICE, "nguyen.an");

            var answer = visit.post(
                    "/me/password", visit.form("/me", "current", current, "fresh", fresh, "repeated", repeated));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains(reason);
            assertThat(visit.get("/me").statusCode()).isEqualTo(200);
        }
    }
}
