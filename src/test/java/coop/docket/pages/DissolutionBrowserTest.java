package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ScreenshotType;
import coop.docket.TestService;
import coop.docket.access.Role;
import coop.docket.browser.Barriers;
import coop.docket.browser.TestBrowser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A cooperative whose certificate was revoked is dissolved to the end, by the pages alone. */
class DissolutionBrowserTest {
    private static final Path PICTURES = Path.of("target", "pages");
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final int WIDE = 1366;
    private static final int NARROW = 360;
    private static DissolvingOffice office;

    @BeforeAll
    static void open() {
        TestBrowser.shared();
        office = new DissolvingOffice();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void an_officer_takes_it_through_every_step_and_a_second_person_confirms() {
        try (var context = context()) {
            var page = signedIn(context, Role.LEGAL);
            page.navigate("/cases?kind=DISSOLUTION");
            page.click("tbody td.number a");
            page.click("#to-me");
            picture(page, "begun", WIDE);
            invites(page);
            does(page, "done", null);
            does(page, "done", null);
            assertThat(page.isDisabled("#way-nothing-undividable")).isTrue();
            picture(page, "inventory", WIDE);
            does(page, "nothing-undividable", "asset-inventory");
            does(page, "none", null);
            does(page, "settled", null);
            reminds(page);
            does(page, "filed", "dissolution-file");
            does(page, "agrees", "tax-opinion");
            does(page, "dissolved", "closing-notice");
            does(page, "returned", null);
            page.click("details:has(#propose) > summary");
            page.fill("#propose-note", "Đã giải thể, đã thu hồi con dấu.");
            page.click("#propose button");
            assertThat(page.innerText("main")).contains("Đã đề nghị kết thúc");
            picture(page, "proposed", WIDE);
        }
        try (var context = context()) {
            var page = signedIn(context, Role.HEAD);
            page.navigate("/cases?kind=DISSOLUTION");
            page.click("tbody td.number a");
            page.click("#confirm button");
            assertThat(page.innerText(".identity")).contains("Đã giải quyết");
            picture(page, "settled", WIDE);
            picture(page, "settled", NARROW);
            keepsTheFile(page);
        }
    }

    /** First without a place, then with what is asked for. */
    private static void invites(Page page) {
        page.click("#acts >> text=Giấy mời làm việc");
        picture(page, "letter-form", WIDE);
        assertThat(page.inputValue("#letter-place")).isEqualTo("Trụ sở Ủy ban nhân dân xã Đông Hòa");
        page.fill("#letter-place", "");
        page.fill("#letter-signer", "Trần Thị Bình");
        page.click("#letter button");
        assertThat(page.innerText(".summary")).contains("Hãy ghi địa điểm");
        assertThat(page.getAttribute("#letter-place", "aria-invalid")).isEqualTo("true");
        assertThat(page.inputValue("#letter-signer")).isEqualTo("Trần Thị Bình");
        picture(page, "letter-refused", NARROW);
        page.fill("#letter-place", "Phòng họp số 1");
        page.click("#letter button");
        assertThat(page.innerText("[role=status]")).contains("Đã soạn văn bản", "In", ".docx");
        picture(page, "letter-kept", WIDE);
        printed(page, "summons", "GIẤY MỜI");
    }

    private static void reminds(Page page) {
        page.click("#acts >> text=Văn bản nhắc, đôn đốc");
        page.fill("#letter-signer", "Trần Thị Bình");
        page.fill("#letter-number", "12");
        page.click("#letter button");
        printed(page, "reminder", "Số: 12/UBND");
    }

    /** It stands alone, in black on white, and comes in the browser as strictly as on paper. */
    private static void printed(Page page, String name, String text) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        var docx = page.waitForDownload(() -> page.click("[role=status] >> text=.docx"));
        assertThat(entries(docx)).contains("word/document.xml");
        var answer = page.waitForResponse("**/print", () -> page.click("[role=status] a >> nth=0"));
        page.waitForLoadState();

        assertThat(answer.headerValue("content-security-policy"))
                .contains("default-src 'none'", "sandbox")
                .doesNotContain("'self'", "unsafe");
        assertThat(page.innerText("body")).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", text);
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.centred_bold')).textAlign"))
                .isEqualTo("center");
        assertThat(complaints).isEmpty();
        picture(page, name, WIDE);
        picture(page, name, NARROW);
        assertThat(SHEET.matcher(new String(
                                page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
                                StandardCharsets.ISO_8859_1))
                        .results())
                .hasSize(1);
        page.goBack();
    }

    /** Leaves the step on a way, after the paper has been handed in that it may ask for. */
    private static void does(Page page, String way, String paper) {
        if (paper != null) {
            page.click("details:has(#documents-form) > summary");
            page.selectOption("#documents-kind", paper);
            page.setInputFiles(
                    "#documents-file",
                    new FilePayload(paper + ".txt", "text/plain", paper.getBytes(StandardCharsets.UTF_8)));
            page.click("#documents-form button");
            assertThat(page.innerText("[role=status]")).contains("Đã thêm tài liệu");
        }
        page.check("#way-" + way);
        page.click("#step button");
        assertThat(page.innerText("[role=status]")).contains("Đã hoàn thành bước");
    }

    private static void keepsTheFile(Page page) {
        var file = page.waitForDownload(() -> page.click("text=Tải hồ sơ vụ việc"));
        assertThat(file.suggestedFilename()).endsWith(".zip");
        assertThat(entries(file).stream().filter(name -> name.startsWith("documents/")))
                .hasSize(8);
    }

    private static List<String> entries(Download file) {
        try (var zip = new ZipFile(file.path().toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void picture(Page page, String name, int width) {
        page.setViewportSize(width, 800);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setPath(PICTURES.resolve("dissolution-" + name + "-" + width + ".jpg")));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name)
                .isEqualTo(true);
        if (!page.url().endsWith("/print")) {
            assertThat(Barriers.on(page)).as(name).isEmpty();
        }
        page.setViewportSize(WIDE, 800);
    }

    private static BrowserContext context() {
        return TestBrowser.shared()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("vi-VN")
                        .setBaseURL(office.service.address().toString()));
    }

    private static Page signedIn(BrowserContext context, Role role) {
        var page = context.newPage();
        TestBrowser.signIn(page, DissolvingOffice.login(role), TestService.PASSWORD);
        return page;
    }
}
