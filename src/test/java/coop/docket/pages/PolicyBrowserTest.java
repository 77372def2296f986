package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import coop.docket.TestService;
import coop.docket.access.Actor;
import coop.docket.areas.AreaList;
import coop.docket.assessment.questions.AsOf;
import coop.docket.assessment.questions.StoredFinding;
import coop.docket.browser.Barriers;
import coop.docket.browser.TestBrowser;
import coop.docket.packs.LivePack;
import coop.docket.rules.RuleBook;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Officers who know no Java change the law's rules in a browser, and somebody else approves. */
class PolicyBrowserTest {
    private static final Path PICTURES = Path.of("target", "pages");
    private static final String RULE = "inactive/INA-07.drl";
    private static final String EXAMPLES = "inactive/INA-07.examples.yml";
    private static final int WIDE = 1366;
    private static final int NARROW = 360;
    private static PolicyOffice office;

    @BeforeAll
    static void open() {
        TestBrowser.shared();
        office = new PolicyOffice();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void a_number_of_the_law_is_changed_from_a_day_and_cases_follow() throws Exception {
        var from = office.today.minusMonths(1);
        String draft;
        try (var context = context()) {
            var page = signedIn(context, "chinh.sach");
            page.click("nav >> text=Quy tắc");
            page.click("text=Dự thảo");
            page.fill("#title", "Kéo dài thời gian không họp Đại hội lên 24 tháng");
            page.fill("#reason", "Luật sửa đổi cho phép 24 tháng.");
            page.click("form[action='/drafts'] button");
            draft = page.url();
            page.click("text=Đổi một tham số");
            page.selectOption("#parameter", "meeting.limit");
            page.click("#choose");
            page.fill("#from", from.toString());
            page.fill("#value", "24");
            page.fill("#source", "Law 99/2026/QH16, Art. 1");
            picture(page, "policy-value", WIDE);
            page.click("#add");
            assertThat(page.innerText("[role=status]")).contains("Đã thêm giá trị mới");

            mendsAnExample(page, draft);

            page.navigate(draft);
            page.click("#preview");
            assertThat(page.innerText(".figures")).contains("0\nPhát hiện mới", "1\nKhông còn", "1\nThay đổi căn cứ");
            assertThat(page.innerText("main")).contains("trong 24 tháng liên tục", "trong 18 tháng liên tục", "GCN:02");
            picture(page, "policy-preview", WIDE);
            picture(page, "policy-preview", NARROW);
            page.click("#submit");
            assertThat(page.innerText("[role=status]")).contains("Đã trình duyệt");
            // whoever has written it is not even shown the way
            assertThat(page.locator("text=Xem và duyệt").count()).isZero();
        }
        approves(draft);
        office.await("after approval", 1);
        assertThat(flagged(from.minusDays(1))).isEqualTo(List.of("GCN:01", "GCN:02"));
        assertThat(flagged(office.today)).isEqualTo(List.of("GCN:01"));
    }

    /** An example is added that says what was so before, shown to fail, and mended. */
    private static void mendsAnExample(Page page, String draft) {
        page.navigate(draft + "/example?path=" + EXAMPLES);
        page.fill("#name", "đủ 20 tháng");
        page.fill("#today", office.today.toString());
        page.selectOption("#expect", "flagged");
        page.selectOption("#column-0", "last_meeting_on");
        page.fill("#value-0", office.today.minusMonths(20).toString());
        page.click("#save");
        var wrong = page.locator("#problems .far");
        assertThat(wrong.innerText()).contains("đủ 20 tháng");
        assertThat(page.innerText("#problems")).contains("Mong đợi: Phát hiện. Quy tắc cho kết quả: Không phát hiện.");
        picture(page, "policy-example-fails", WIDE);
        wrong.click();
        page.selectOption("#expect", "not flagged");
        page.click("#save");
        page.waitForSelector("#problems .badge.good");
        page.navigate(draft + "/check");
        assertThat(page.innerText("main")).contains("Không có lỗi");
    }

    private static void approves(String draft) {
        try (var context = context()) {
            var page = signedIn(context, "lanh.dao");
            page.navigate("/drafts");
            page.click("text=Kéo dài thời gian");
            page.click("text=Xem và duyệt");
            assertThat(page.innerText("main")).contains("18 tháng", "24 tháng", "GCN:02");
            picture(page, "policy-approve", WIDE);
            picture(page, "policy-approve", NARROW);
            page.click("#approve");
            assertThat(page.innerText(".summary")).contains("Hãy xác nhận");
            for (var each : List.of("law", "preview", "examples")) {
                page.check("#seen-" + each);
            }
            page.click("#approve");
            assertThat(page.innerText("[role=status]")).contains("Đã duyệt và ban hành");
            picture(page, "policy-published", WIDE);
            page.navigate("/rules/parameters#meeting.limit");
            assertThat(page.innerText("[id='meeting.limit']")).contains("24 tháng Đang áp dụng");
            page.navigate(draft);
            assertThat(page.innerText("main")).contains("Đã ban hành");
        }
    }

    /** Whom the pack in force finds to have held no meeting on a day. */
    private static List<String> flagged(LocalDate day) throws Exception {
        var found = new ArrayList<String>();
        var live = new LivePack(office.service.database(), InstantSource.system()).today();
        try (var book = RuleBook.published(live.pack())) {
            new AsOf(office.service.database())
                    .ask(Actor.tracker("test"), book, day, AreaList.NOT_LOADED, part -> part.stream()
                            .map(StoredFinding::finding)
                            .filter(finding -> finding.rule().id().equals("INA-07"))
                            .forEach(finding -> found.add(finding.cooperative())));
        }
        return found;
    }

    @Test
    void a_mistake_is_shown_at_its_place_while_it_is_typed_and_words_are_offered() {
        try (var context = context()) {
            var page = signedIn(context, "chinh.sach");
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            var draft = begin(page, "Thử lỗi");
            page.navigate(draft + "/file?path=" + RULE);
            page.waitForSelector("#problems .badge.good");
            assertThat(page.innerText("#problems .plain-rule")).contains("18 tháng");

            page.click(".cm-line >> text=isNot(forceMajeure");
            page.keyboard().press("End");
            page.keyboard().type(" lastMeetin < today,");
            page.waitForSelector("#problems [data-line='7']");
            assertThat(page.innerText("#problems [data-line='7']")).contains("dòng 7", "lastMeetin");
            assertThat(page.locator(".cm-lintRange-error").innerText()).isEqualTo("lastMeetin");
            picture(page, "policy-editor", WIDE);
            picture(page, "policy-editor", NARROW);
            page.click("#problems [data-line='7'] a");
            assertThat(page.evaluate("document.activeElement.classList.contains('cm-content')"))
                    .isEqualTo(true);

            for (int i = 0; i < "lastMeetin < today,".length(); i++) {
                page.keyboard().press("Delete");
            }
            page.keyboard().type("lastMee");
            page.keyboard().press("Control+ ");
            page.waitForSelector(".cm-tooltip-autocomplete >> text=lastMeeting");
            picture(page, "policy-words", WIDE, false);
            page.keyboard().press("Escape");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.classList.contains('cm-content')"))
                    .isEqualTo(false);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void what_was_typed_is_there_after_the_browser_was_killed() {
        String draft;
        try (var context = context()) {
            var page = signedIn(context, "chinh.sach");
            draft = begin(page, "Trình duyệt bị tắt");
            page.navigate(draft + "/file?path=" + RULE);
            page.click(".cm-line >> text=when");
            page.keyboard().press("Home");
            page.keyboard().type("// đang gõ dở");
            page.waitForSelector("[data-state] >> text=Đã tự lưu");
        }
        try (var context = context()) {
            var page = signedIn(context, "chinh.sach");
            page.navigate(draft + "/file?path=" + RULE);
            assertThat(page.inputValue("#text")).contains("// đang gõ dở");
        }
    }

    @Test
    void two_who_change_one_file_lose_nothing() {
        try (var one = context();
                var other = context()) {
            var first = signedIn(one, "chinh.sach");
            var draft = begin(first, "Hai người cùng sửa");
            var second = signedIn(other, "chinh.sach.2");
            first.navigate(draft + "/file?path=" + RULE);
            second.navigate(draft + "/file?path=" + RULE);
            types(first, "// của Bình");
            first.waitForSelector("[data-state] >> text=Đã tự lưu");
            types(second, "// của Cường");
            second.waitForSelector("#conflict [role=alert]");
            assertThat(second.innerText("#conflict")).contains("Trần Thị Bình đã lưu", "// của Bình", "// của Cường");
            picture(second, "policy-conflict", WIDE);
            picture(second, "policy-conflict", NARROW);

            // whoever comes to it sees both
            first.navigate(draft + "/file?path=" + RULE);
            assertThat(first.innerText("main")).contains("Bản do Lê Văn Cường soạn", "// của Cường");
            assertThat(first.inputValue("#text")).contains("// của Bình");
            picture(first, "policy-aside", WIDE);

            second.click("[data-take]");
            second.waitForURL("**saved=yes");
            assertThat(second.inputValue("#text")).contains("// của Cường");
            first.navigate(draft + "/file?path=" + RULE);
            assertThat(first.locator(".note.bad").count()).isZero();
        }
    }

    @Test
    void without_script_the_text_area_is_the_editor() {
        try (var context = TestBrowser.shared()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("vi-VN")
                        .setBaseURL(office.service.address().toString()))) {
            var page = signedIn(context, "chinh.sach");
            var draft = begin(page, "Không có mã lệnh");
            page.navigate(draft + "/file?path=" + RULE);
            page.fill("#text", page.inputValue("#text").replace("notCeased", "notCeasd"));
            page.click("#save");
            assertThat(page.innerText("#problems")).contains("dòng 6", "notCeasd");
        }
    }

    private static void types(Page page, String text) {
        page.click(".cm-line >> text=when");
        page.keyboard().press("Home");
        page.keyboard().type(text + " ");
    }

    private static String begin(Page page, String title) {
        page.navigate("/drafts");
        page.fill("#title", title);
        page.click("form[action='/drafts'] button");
        return page.url();
    }

    private static void picture(Page page, String name, int width) {
        picture(page, name, width, true);
    }

    private static void picture(Page page, String name, int width, boolean looked) {
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

    private static BrowserContext context() {
        return TestBrowser.shared()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("vi-VN")
                        .setBaseURL(office.service.address().toString()));
    }

    private static Page signedIn(BrowserContext context, String login) {
        var page = context.newPage();
        TestBrowser.signIn(page, login, TestService.PASSWORD);
        return page;
    }
}
