package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import coop.docket.TestService;
import coop.docket.browser.Barriers;
import coop.docket.browser.TestBrowser;
import java.nio.file.Path;

/** Where officers change rules in a browser. */
final class PolicyDesk implements AutoCloseable {
    static final int WIDE = 1366;
    static final int NARROW = 360;
    static final String RULE = "inactive/INA-07.drl";

    private static final Path PICTURES = Path.of("target", "pages");

    final PolicyOffice office = new PolicyOffice();

    String begin(Page page, String title) {
        page.navigate("/drafts");
        page.fill("#title", title);
        page.click("form[action='/drafts'] button");
        return page.url();
    }

    void picture(Page page, String name, int width) {
        picture(page, name, width, true);
    }

    void picture(Page page, String name, int width, boolean looked) {
        page.setViewportSize(width, 800);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setPath(PICTURES.resolve(name + "-" + width + ".jpg")));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name)
                .isEqualTo(true);
        if (looked) {
            assertThat(Barriers.on(page)).as(name).isEmpty();
        }
        page.setViewportSize(WIDE, 800);
    }

    BrowserContext context() {
        return context(TestBrowser.shared());
    }

    BrowserContext context(Browser browser) {
        return browser.newContext(new Browser.NewContextOptions()
                .setLocale("vi-VN")
                .setBaseURL(office.service.address().toString()));
    }

    Page signedIn(BrowserContext context, String login) {
        var page = context.newPage();
        page.setDefaultTimeout(TestBrowser.PATIENCE);
        TestBrowser.signIn(page, login, TestService.PASSWORD);
        return page;
    }

    BrowserContext withoutScript() {
        return TestBrowser.shared()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("vi-VN")
                        .setBaseURL(office.service.address().toString()));
    }

    @Override
    public void close() {
        office.close();
    }
}
