package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import coop.docket.TestService;
import coop.docket.browser.TestBrowser;
import coop.docket.language.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An inspector's work in a real browser, without script. */
class InspectorBrowserTest {
    private static final TestService SERVICE = WorkingOffice.SERVICE;
    private static final Path PAPER = Path.of("target", "pages", "case.pdf");
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @Test
    void an_inspector_filters_the_docket_opens_a_case_takes_it_and_adds_a_remark() {
        try (var context = TestBrowser.shared().newContext(options().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            TestBrowser.signIn(page, "thanh.tra", TestService.PASSWORD);
            page.click("nav >> text=Vụ việc");
            page.fill("#q", "gcn:05");
            page.selectOption("#kind", "INACTIVE");
            page.click(".filters button");
            assertThat(page.locator("tbody tr").count()).isEqualTo(1);
            assertThat(page.locator(".chips a").count()).isEqualTo(2);
            page.click("tbody td.number a");
            page.click("#to-me");
            assertThat(page.innerText(".identity")).contains("Trần Thị Bình");
            page.fill("#comment-text", "Đã đến trụ sở, không có người.");
            page.click("form[action$='/comment'] button");

            assertThat(page.innerText(".timeline li >> nth=0"))
                    .contains("Đã đến trụ sở, không có người.", "Trần Thị Bình");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void he_sees_every_column_of_the_docket_on_the_screen_of_an_office(Language language) {
        // a bar to scroll by takes 15 pixels
        try (var context = TestBrowser.shared().newContext(options().setViewportSize(1366 - 15, 768))) {
            var page = context.newPage();
            TestBrowser.signIn(page, "thanh.tra", TestService.PASSWORD);
            page.navigate("/cases?lang=" + language.code());
            assertThat(page.getAttribute("html", "lang")).isEqualTo(language.code());
            assertThat(page.evaluate(
                            "[...document.querySelectorAll('.scroll')].map(e => e.scrollWidth - e.clientWidth)"))
                    .isEqualTo(List.of(0));
        }
    }

    @Test
    void he_gives_two_cases_to_himself_and_takes_the_next_that_nobody_has() {
        try (var context = TestBrowser.shared().newContext(options().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            TestBrowser.signIn(page, "thanh.tra", TestService.PASSWORD);
            page.navigate("/cases?owner=none");
            page.check("tbody tr:nth-child(1) input[name=case]");
            page.check("tbody tr:nth-child(2) input[name=case]");
            page.selectOption("#cases [name=assignee]", "me");
            page.click("form#cases .panel button");
            assertThat(page.locator("tbody .badge.good").count()).isEqualTo(2);
            var given = page.locator("td.number a").allInnerTexts();

            page.navigate("/");
            page.click("form[action='/cases/next'] button");

            assertThat(page.innerText(".identity")).contains("Trần Thị Bình");
            assertThat(given).doesNotContain(page.innerText(".identity dd >> nth=0"));
        }
    }

    @Test
    void he_keeps_a_list_that_then_opens_first_and_lets_it_go_again() {
        try (var context = TestBrowser.shared().newContext(options().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            TestBrowser.signIn(page, "thanh.tra", TestService.PASSWORD);
            page.navigate("/cases?kind=INACTIVE&sort=SINCE");
            page.click(".panel summary");
            page.fill("#name", "Ngừng hoạt động lâu nhất");
            page.click("form[action='/cases/views'] button");
            page.click(".panel summary");
            page.click("form[action$='/first'] button");

            page.navigate("/cases");
            assertThat(page.url()).endsWith("/cases?kind=INACTIVE&sort=SINCE");
            page.click(".subnav a >> nth=0");
            assertThat(page.locator(".chips a").count()).isZero();
            page.click("ul.plain a");
            assertThat(page.locator(".chips a").count()).isEqualTo(1);

            page.click(".panel summary");
            page.click("form[action$='/drop'] button");
            page.navigate("/cases");
            assertThat(page.url()).endsWith("/cases");
            assertThat(page.locator("ul.plain").count()).isZero();
        }
    }

    @Test
    void he_prints_a_case_on_a_few_sheets_without_what_is_for_the_screen() throws IOException {
        try (var context = TestBrowser.shared().newContext(options())) {
            var page = context.newPage();
            TestBrowser.signIn(page, "thanh.tra", TestService.PASSWORD);
            page.navigate("/cases/" + WorkingOffice.caseOf("GCN:00"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (var forScreen : List.of("nav", "footer", "button", "select", "textarea")) {
                assertThat(page.locator(forScreen).all()).as(forScreen).noneMatch(Locator::isVisible);
            }

            var paper = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

            Files.createDirectories(PAPER.getParent());
            Files.write(PAPER, paper);
            assertThat(SHEET.matcher(new String(paper, StandardCharsets.ISO_8859_1))
                            .results()
                            .count())
                    .isBetween(1L, 3L);
        }
    }

    @Test
    void he_works_by_keyboard_until_he_switches_that_off() {
        try (var context = TestBrowser.shared().newContext(options())) {
            var page = context.newPage();
            TestBrowser.signIn(page, "thanh.tra", TestService.PASSWORD);
            page.navigate("/cases");
            var keys = page.keyboard();
            keys.press("j");
            keys.press("j");
            keys.press("k");
            keys.press("j");
            keys.press("x");
            assertThat(page.isChecked("tbody tr:nth-child(2) input[name=case]")).isTrue();
            keys.press("/");
            keys.type("jk?");
            assertThat(page.inputValue("#q")).isEqualTo("jk?");

            page.navigate("/cases");
            var second = page.getAttribute("tbody tr:nth-child(2) td.number a", "href");
            keys.press("j");
            keys.press("j");
            keys.press("Enter");
            page.waitForURL("**" + second);

            keys.press("?");
            assertThat(page.isVisible("dialog")).isTrue();
            page.uncheck("#keys-on");
            page.click("dialog button");
            page.navigate("/cases");
            keys.press("j");
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("BODY");
        }
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale("vi-VN")
                .setBaseURL(SERVICE.address().toString());
    }
}
