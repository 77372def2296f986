package coop.docket.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A real browser without a screen, started once for all tests; where none can be had, they are skipped and say so. */
public final class TestBrowser {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // the last of such a list counts, so it names what is left out anyway; the address bar's own page, which
            // nobody
            // sees here, costs each window more than most pages do
            "--disable-features=DestroyProfileOnBrowserClose,GlobalMediaControls,HttpsUpgrades,MediaRouter,OptimizationHints,"
                    + "PaintHolding,Translate,AvoidUnnecessaryBeforeUnloadCheckSync,BoundaryEventDispatchTracksNodeRemoval,"
                    + "BlockOriginHeaderModificationOnRedirect,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup");

    private static final class Shared {
        private static final Browser ONE = start();
    }

    /** In milliseconds, for pages that ask the rules: their process gives way to every other, here to other tests. */
    public static final int PATIENCE = 180_000;

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

    /**
     * Starts a browser of its own, has something done in it, and kills its processes in the middle, as a crash or a
     * power cut would.
     */
    public static void killed(Consumer<Browser> work) {
        var before = programs();
        work.accept(launch(shared().browserType(), FindBrowser.find().orElseThrow()));
        var begun = programs();
        begun.removeAll(before);
        if (begun.isEmpty()) {
            throw new IllegalStateException("no process of the browser was found");
        }
        begun.forEach(ProcessHandle::destroyForcibly);
        begun.forEach(process -> process.onExit().join());
    }

    private static Set<ProcessHandle> programs() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info()
                        .command()
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .contains("chrom"))
                .collect(Collectors.toSet());
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
            return launch(playwright.chromium(), found.get());
        } catch (PlaywrightException cannotStart) {
            System.err.println("The browser did not start: "
                    + cannotStart.getMessage().lines().findFirst().orElse(""));
            return null;
        }
    }

    private static Browser launch(BrowserType type, FindBrowser.Found found) {
        return type.launch(new BrowserType.LaunchOptions()
                .setExecutablePath(found.file())
                .setEnv(found.environment())
                .setArgs(QUIET));
    }
}
