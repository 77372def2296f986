package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.TestService;
import coop.docket.access.Role;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What somebody sees and decides on the page of his own account. */
class OwnPageTest {
    private static final TestService SERVICE = TestService.shared();
    private static final Pattern MARK = Pattern.compile("name=\"session\" value=\"([0-9a-f]{16})\"");

    private static Visit signedIn(String login) {
        return Visit.of(SERVICE, login);
    }

    private static List<String> sessions(Visit visit) {
        return MARK.matcher(visit.get("/me").body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static int end(Visit visit, String mark) {
        return visit.post("/me/sessions/end", visit.form("/me", "session", mark))
                .statusCode();
    }

    @Nested
    class Sessions {

        @Test
        void are_shown_and_ended_one_by_one() {
            SERVICE.account("two.places", Role.READER);
            var here = signedIn("two.places");
            var own = sessions(here);
            assertThat(own).hasSize(1);
            var elsewhere = signedIn("two.places");
            var other =
                    sessions(here).stream().filter(mark -> !own.contains(mark)).toList();
            assertThat(other).hasSize(1);

            assertThat(end(here, other.get(0))).isEqualTo(303);

            assertThat(elsewhere.get("/me").statusCode()).isEqualTo(303);
            assertThat(here.get("/me").statusCode()).isEqualTo(200);
            assertThat(sessions(here)).isEqualTo(own);
            assertThat(end(here, own.get(0))).isEqualTo(303);
            assertThat(here.get("/me").statusCode()).isEqualTo(303);
        }

        @Test
        void of_somebody_else_are_not_there() {
            SERVICE.account("third.place", Role.READER);
            var other = signedIn("third.place");
            var mark = sessions(other).get(0);

            assertThat(end(signedIn("nguyen.an"), mark)).isEqualTo(404);

            assertThat(other.get("/me").statusCode()).isEqualTo(200);
        }

        @Test
        void are_named_by_nothing_that_opens_one() {
            var visit = signedIn("nguyen.an");

            assertThat(visit.get("/me").body()).doesNotContain(visit.cookies().get("docket"));
        }
    }

    @Test
    void the_language_goes_with_the_account_into_other_browsers() {
        SERVICE.account("reads.thai", Role.READER);
        var visit = signedIn("reads.thai");

        assertThat(visit.post("/me/reading", visit.form("/me", "lang", "th", "theme", "auto"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(signedIn("reads.thai")
                        .header("Accept-Language", "en")
                        .get("/")
                        .body())
                .contains("<html lang=\"th\"");
        visit.post("/me/reading", Map.of("token", visit.token("/me"), "lang", "vi"));
        assertThat(signedIn("reads.thai").get("/").body()).contains("<html lang=\"vi\"");
    }
}
