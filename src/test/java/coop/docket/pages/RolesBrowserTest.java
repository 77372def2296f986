package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import coop.docket.ShownDemonstration;
import coop.docket.access.Role;
import coop.docket.browser.TestBrowser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demonstration in a real browser, as whoever is named in its banner. */
class RolesBrowserTest {
    private static final ShownDemonstration SHOWN = ShownDemonstration.shared();
    private static final int MANY = 100;

    @BeforeAll
    static void a_browser_is_there() {
        TestBrowser.shared();
    }

    @ParameterizedTest
    @CsvSource({
        "READER, true, false, false, false",
        "INSPECTOR, true, true, false, false",
        "LEGAL, true, true, false, false",
        "POLICY, true, false, false, false",
        "HEAD, true, true, true, false",
        "ADMINISTRATOR, false, false, true, true",
    })
    void each_role_signs_in_and_sees_what_it_may(
            Role role, boolean readsCases, boolean worksCases, boolean imports, boolean managesAccounts) {
        try (var context = TestBrowser.shared()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(SHOWN.address().toString())
                        .setLocale("vi-VN"))) {
            var page = context.newPage();
            signIn(page, role);

            assertThat(leadsTo(page, "/cases")).isEqualTo(readsCases);
            assertThat(leadsTo(page, "/imports")).isEqualTo(imports);
            assertThat(leadsTo(page, "/accounts")).isEqualTo(managesAccounts);
            assertThat(status(page, "/imports")).isEqualTo(imports ? 200 : 403);
            assertThat(status(page, "/accounts")).isEqualTo(managesAccounts ? 200 : 403);
            assertThat(status(page, "/cases")).isEqualTo(readsCases ? 200 : 403);
            if (readsCases) {
                page.navigate("/cases?owner=none");
                page.click("td.number a");
                assertThat(page.locator("#to-me").count() > 0).isEqualTo(worksCases);
                assertThat(page.locator("#comment-text").count() > 0).isEqualTo(worksCases);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"READER", "LEGAL", "POLICY", "HEAD"})
    void who_is_not_limited_to_communes_sees_a_docket_of_more_than_a_hundred_cases(Role role) {
        try (var context = TestBrowser.shared()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(SHOWN.address().toString())
                        .setLocale("vi-VN"))) {
            var page = context.newPage();
            signIn(page, role);
            page.navigate("/cases");

            assertThat(page.locator("tbody tr").count()).isEqualTo(50);
            var all = page.innerText(".subnav li:first-child .number").replace(".", "");
            assertThat(Integer.parseInt(all)).isGreaterThan(MANY);
        }
    }

    private static void signIn(Page page, Role role) {
        var account = SHOWN.account(role);
        TestBrowser.signIn(page, account.login(), account.password());
    }

    private static boolean leadsTo(Page page, String path) {
        return page.locator(".nav a[href='" + path + "']").count() == 1;
    }

    private static int status(Page page, String path) {
        return page.navigate(path).status();
    }
}
