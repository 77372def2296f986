package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import coop.docket.ShownDemonstration;
import coop.docket.access.Role;
import coop.docket.browser.TestBrowser;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** An inspector without a mouse goes through ten cases. */
class KeyboardTriageTest {
    private static final int CASES = 10;

    @Test
    void he_opens_takes_remarks_puts_aside_and_goes_on_by_keyboard() {
        var account = ShownDemonstration.shared().account(Role.INSPECTOR);
        try (var context = TestBrowser.shared()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("vi-VN")
                        .setBaseURL(ShownDemonstration.shared().address().toString()))) {
            var page = context.newPage();
            TestBrowser.signIn(page, account.login(), account.password());
            page.navigate("/cases?owner=none&state=OPEN");
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            page.waitForSelector("#why");
            goTo(page, "m", "?done=assign");

            var seen = new HashSet<String>();
            for (int i = 0; i < CASES; i++) {
                seen.add(page.innerText(".identity dd >> nth=0"));
                assertThat(page.innerText("#acts")).doesNotContain("Giao cho tôi");
                reads(page);
                remarks(page, "Đã gọi điện lần " + i + ".");
                if (i % 2 == 0) {
                    putsAside(page);
                    assertThat(page.innerText(".identity")).contains("Bỏ qua");
                }
                goTo(page, "n", "?done=assigned");
            }
            assertThat(seen).hasSize(CASES);
        }
    }

    private static void reads(Page page) {
        assertThat(page.locator("section[aria-labelledby=why] .panel").count()).isPositive();
        page.keyboard().press("s");
        assertThat(focused(page)).isEqualTo("steps");
        page.keyboard().press("h");
        assertThat(focused(page)).isEqualTo("history");
    }

    private static void remarks(Page page, String text) {
        page.keyboard().press("c");
        assertThat(focused(page)).isEqualTo("comment-text");
        page.keyboard().type(text);
        goTo(page, "Control+Enter", "?done=comment");
        assertThat(page.innerText(".timeline li >> nth=0")).contains(text);
    }

    private static void putsAside(Page page) {
        page.keyboard().press("x");
        assertThat(focused(page)).isEqualTo("dismiss-reason");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().type("Số đăng ký nhập sai, đang sửa.");
        goTo(page, "Control+Enter", "?done=dismiss");
    }

    private static void goTo(Page page, String key, String done) {
        page.keyboard().press(key);
        page.waitForURL("**/cases/*" + done.replace("?", "\\?"));
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.id");
    }
}
