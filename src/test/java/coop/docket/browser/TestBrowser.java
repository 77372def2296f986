package coop.docket.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import java.util.Map;

/** A real browser without a screen, started once for all tests; where none can be had, they are skipped and say so. */
public final class TestBrowser {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final class Shared {
        private static final Browser ONE = start();
    }

    private TestBrowser() {}

    /** For one thread at a time. */
    public static Browser shared() {
        if (Shared.ONE == null) {
            abort("no browser could be had here; set TEST_BROWSER to a Chromium to run these tests");
        }
        return Shared.ONE;
    }

    /** By the page for it, as anybody does. */
    public static void signIn(Page page, String login, String password) {
        page.navigate("/login");
        page.fill("#login", login);
        page.fill("#password", password);
        page.click("main button");
        page.waitForURL("**/");
    }

    private static Browser start() {
        var found = FindBrowser.find();
        if (found.isEmpty()) {
            return null;
        }
        try {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(found.get().file())
                            .setEnv(found.get().environment())
                            .setArgs(QUIET));
        } catch (PlaywrightException cannotStart) {
            System.err.println("The browser did not start: "
                    + cannotStart.getMessage().lines().findFirst().orElse(""));
            return null;
        }
    }
}
