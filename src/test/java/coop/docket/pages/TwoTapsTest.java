package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import coop.docket.access.Role;
import coop.docket.browser.TestBrowser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A head with a phone, from the page that he begins with. */
class TwoTapsTest {
    private static final String COUNT_TAPS =
            "addEventListener('click', () => sessionStorage.taps = Number(sessionStorage.taps || 0) + 1, true)";
    private static final Pattern SHOWING = Pattern.compile("Hiện [0-9.]+–[0-9.]+ trong ([0-9.]+)");
    private static final Pattern MOST = Pattern.compile("/cases\\?kind=DISSOLUTION&amp;area=([0-9]+)&amp;overdue=yes");

    @BeforeAll
    static void a_browser_is_there() {
        TestBrowser.shared();
    }

    @Test
    void finds_how_many_dissolutions_of_a_commune_are_overdue_in_two_taps() {
        var head = PagesFound.as(Role.HEAD);
        var found = MOST.matcher(
                head.get("/progress/groups?by=AREA&kind=DISSOLUTION").body());
        assertThat(found.find()).isTrue();
        var list = "/cases?kind=DISSOLUTION&overdue=yes&area=" + found.group(1);
        var showing = SHOWING.matcher(head.get(list).body());
        assertThat(showing.find()).isTrue();

        var options = new Browser.NewContextOptions()
                .setBaseURL(head.service().toString())
                .setViewportSize(360, 740)
                .setHasTouch(true);
        try (var context = TestBrowser.shared().newContext(options)) {
            head.cookies()
                    .forEach((name, text) -> context.addCookies(java.util.List.of(
                            new Cookie(name, text).setUrl(head.service().toString()))));
            context.addInitScript(COUNT_TAPS);
            var page = context.newPage();
            page.navigate("/");

            page.locator("nav.nav a[href='/progress']").tap();
            page.locator("main a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Giải thể"))
                    .first()
                    .tap();

            var row = page.locator("tbody tr:has(a[href*='area=" + found.group(1) + "'])");
            assertThat(overdue(row)).isEqualTo(showing.group(1));
            assertThat(row.first().isVisible()).isTrue();
            assertThat(page.evaluate("sessionStorage.taps")).isEqualTo("2");
        }
    }

    private static String overdue(Locator row) {
        return row.locator("td[data-label='Quá hạn'] a").innerText();
    }
}
