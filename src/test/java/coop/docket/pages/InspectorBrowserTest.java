package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import coop.docket.TestService;
import coop.docket.browser.Barriers;
import coop.docket.browser.Look;
import coop.docket.browser.TestBrowser;
import coop.docket.language.Language;
import coop.docket.pages.frame.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An inspector's work in a real browser, without script. */
class InspectorBrowserTest {
    private static final TestService SERVICE = WorkingOffice.SERVICE;

    @Test
    void an_inspector_filters_the_docket_opens_a_case_takes_it_and_adds_a_remark() {
        try (var context = TestBrowser.shared().newContext(options().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            signIn(page);
            page.click("nav >> text=Vụ việc");
            page.fill("#q", "gcn:05");
            page.selectOption("#kind", "INACTIVE");
            page.click(".filters button");
            assertThat(page.locator("tbody tr").count()).isEqualTo(1);
            assertThat(page.locator(".chips a").count()).isEqualTo(2);
            page.click("tbody td.number a");
            page.click("#to-me");
            assertThat(page.innerText(".identity")).contains("Trần Thị Bình");
            page.fill("#text", "Đã đến trụ sở, không có người.");
            page.click("form[action$='/comment'] button");

            assertThat(page.innerText(".timeline li >> nth=0"))
                    .contains("Đã đến trụ sở, không có người.", "Trần Thị Bình");
        }
    }

    @TestFactory
    Stream<DynamicTest> each_page_can_be_used_by_everybody_in_some_looks() {
        var id = WorkingOffice.caseOf("GCN:00");
        var cooperative = WorkingOffice.number("select min(id) from cooperative");
        var paths = List.of(
                "/",
                "/cases?new=yes&q=dong",
                "/cases?q=nothing",
                "/cases/" + id,
                "/cooperatives",
                "/cooperatives/" + cooperative,
                "/cooperatives/" + cooperative + "/rules/INA-09");
        var looks = System.getProperty("pictures") == null
                ? Look.sample(paths.size())
                : List.of(
                        new Look(Language.VI, Theme.LIGHT, 1366),
                        new Look(Language.EN, Theme.LIGHT, 360),
                        new Look(Language.TH, Theme.DARK, 320));
        return java.util.stream.IntStream.range(0, paths.size())
                .boxed()
                .flatMap(at -> (looks.size() == paths.size() ? List.of(looks.get(at)) : looks)
                        .stream().map(look -> usable(paths.get(at), look)));
    }

    private static DynamicTest usable(String path, Look look) {
        return DynamicTest.dynamicTest(path + " " + look, () -> {
            try (var context = TestBrowser.shared().newContext(options().setViewportSize(look.width(), 800))) {
                context.addCookies(List.of(
                        cookie("docket-lang", look.language().code()),
                        cookie("docket-theme", look.theme().code())));
                var page = context.newPage();
                signIn(page);
                page.navigate(path);
                picture(page, path, look);

                assertThat(Barriers.on(page)).isEmpty();
            }
        });
    }

    private static void signIn(Page page) {
        page.navigate("/login");
        page.fill("#login", "thanh.tra");
        page.fill("#password", TestService.PASSWORD);
        page.click("main button");
        page.waitForURL("**/");
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale("vi-VN")
                .setBaseURL(SERVICE.address().toString());
    }

    private static Cookie cookie(String name, String value) {
        return new Cookie(name, value).setUrl(SERVICE.address().toString());
    }

    /** For a person to look at, where {@code -Dpictures=} names a folder. */
    private static void picture(Page page, String path, Look look) {
        var folder = System.getProperty("pictures");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(folder, (path + " " + look).replaceAll("[^a-zA-Z0-9]+", "-") + ".png")));
        }
    }
}
