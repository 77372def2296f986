package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import coop.docket.TestService;
import coop.docket.browser.Barriers;
import coop.docket.browser.Look;
import coop.docket.browser.TestBrowser;
import coop.docket.language.Language;
import coop.docket.pages.frame.Asset;
import coop.docket.pages.frame.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The pages as people see and use them, in a real browser. */
class BrowserTest {
    private static final TestService SERVICE = TestService.shared();

    @BeforeAll
    static void a_browser_is_there() {
        TestBrowser.shared();
    }

    @Test
    void what_pages_are_made_of_can_be_used_by_everybody_in_every_look() {
        for (var look : Look.all()) {
            try (var context = context(look)) {
                var page = context.newPage();
                components(page);
                assertThat(Barriers.on(page)).as(look.toString()).isEmpty();
            }
        }
    }

    @Nested
    class Somebody_without_a_mouse {

        @Test
        void signs_in_by_keyboard_alone() {
            try (var context = context(new Look(Language.VI, Theme.LIGHT, 1366))) {
                var page = context.newPage();
                page.navigate("/login");
                page.keyboard().press("Tab");
                assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
                page.keyboard().press("Enter");
                page.keyboard().press("Tab");
                page.keyboard().type("nguyen.an");
                page.keyboard().press("Tab");
                page.keyboard().type(TestService.PASSWORD);
                page.keyboard().press("Enter");
                page.waitForURL("**/");

                assertThat(page.title()).isEqualTo("Việc của tôi – Theo dõi hợp tác xã");
            }
        }

        @Test
        void is_taken_to_what_is_wrong() {
            try (var context = context(new Look(Language.VI, Theme.LIGHT, 1366))) {
                var page = context.newPage();
                page.navigate("/login");
                page.click("main button");

                // the page goes there itself, after it has come
                page.waitForFunction("document.activeElement.className === 'summary'");
                page.click(".summary a >> nth=1");
                assertThat(page.evaluate("document.activeElement.id")).isEqualTo("password");
            }
        }
    }

    @Nested
    class A_choice_of_language_and_look {

        @Test
        void is_kept_and_rendered_by_the_server() {
            try (var context = TestBrowser.shared().newContext(options().setLocale("en-GB"))) {
                var page = context.newPage();
                page.navigate("/login");
                assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
                page.click("footer >> text=Tiếng Việt");
                page.click("footer >> text=Tối");
                page.navigate("/login");

                assertThat(page.getAttribute("html", "lang")).isEqualTo("vi");
                assertThat(page.getAttribute("html", "data-theme")).isEqualTo("dark");
                assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                        .isEqualTo("rgb(16, 22, 21)");
            }
        }
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setBaseURL(SERVICE.address().toString());
    }

    private static BrowserContext context(Look look) {
        var context = TestBrowser.shared()
                .newContext(options()
                        .setViewportSize(look.width(), 800)
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.addCookies(List.of(
                cookie("docket-lang", look.language().code()),
                cookie("docket-theme", look.theme().code())));
        return context;
    }

    private static com.microsoft.playwright.options.Cookie cookie(String name, String value) {
        return new com.microsoft.playwright.options.Cookie(name, value)
                .setUrl(SERVICE.address().toString());
    }

    /** What later pages are made of, shown on a page that is not shipped. */
    private static void components(Page page) {
        var look = page.context().cookies();
        var html = resource("components.html")
                .replace("LANG", value(look, "docket-lang"))
                .replace("THEME", value(look, "docket-theme"))
                .replace(
                        "STYLE",
                        style(Asset.STYLESHEET)
                                + (value(look, "docket-theme").equals("dark") ? style(Asset.DARK) : ""));
        page.setContent(html);
    }

    private static String style(Asset asset) {
        return new String(asset.content(), StandardCharsets.UTF_8);
    }

    private static String value(List<com.microsoft.playwright.options.Cookie> cookies, String name) {
        return cookies.stream()
                .filter(cookie -> cookie.name.equals(name))
                .findFirst()
                .orElseThrow()
                .value;
    }

    private static String resource(String name) {
        try (var stream = BrowserTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
