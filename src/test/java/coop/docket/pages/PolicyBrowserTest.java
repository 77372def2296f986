package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import coop.docket.access.Actor;
import coop.docket.areas.AreaList;
import coop.docket.assessment.questions.AsOf;
import coop.docket.assessment.questions.StoredFinding;
import coop.docket.browser.TestBrowser;
import coop.docket.packs.LivePack;
import coop.docket.rules.RuleBook;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Officers who know no Java change the law's rules in a browser, and somebody else approves. */
class PolicyBrowserTest {
    private static final String EXAMPLES = "inactive/INA-07.examples.yml";
    private static PolicyDesk desk;

    @BeforeAll
    static void open() {
        TestBrowser.shared();
        desk = new PolicyDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void a_number_of_the_law_is_changed_from_a_day_and_cases_follow() throws Exception {
        var from = desk.office.today.minusMonths(1);
        String draft;
        try (var context = desk.context()) {
            var page = desk.signedIn(context, "chinh.sach");
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
            desk.picture(page, "policy-value", PolicyDesk.WIDE);
            page.click("#add");
            assertThat(page.innerText("[role=status]")).contains("Đã thêm giá trị mới");

            mendsAnExample(page, draft);

            page.navigate(draft);
            page.click("#preview");
            assertThat(page.innerText(".figures")).contains("0\nPhát hiện mới", "1\nKhông còn", "1\nThay đổi căn cứ");
            assertThat(page.innerText("main")).contains("trong 24 tháng liên tục", "trong 18 tháng liên tục", "GCN:02");
            desk.picture(page, "policy-preview", PolicyDesk.WIDE);
            desk.picture(page, "policy-preview", PolicyDesk.NARROW);
            page.click("#submit");
            assertThat(page.innerText("[role=status]")).contains("Đã trình duyệt");
            // whoever has written it is not even shown the way
            assertThat(page.locator("text=Xem và duyệt").count()).isZero();
        }
        approves(draft);
        desk.office.await("after approval", 1);
        assertThat(flagged(from.minusDays(1))).isEqualTo(List.of("GCN:01", "GCN:02"));
        assertThat(flagged(desk.office.today)).isEqualTo(List.of("GCN:01"));
        comparesFindings();
        bringsBack();
        desk.office.await("after restoring", 2);
        assertThat(flagged(desk.office.today)).isEqualTo(List.of("GCN:01", "GCN:02"));
    }

    private static void comparesFindings() {
        try (var context = desk.context()) {
            var page = desk.signedIn(context, "chinh.sach");
            page.navigate("/rules/versions");
            page.click("form[action='/rules/compare'] button");
            page.click("form[action='/rules/versions/1/against/2'] button");
            assertThat(page.innerText(".figures")).contains("0\nPhát hiện mới", "1\nKhông còn", "1\nThay đổi căn cứ");
            assertThat(page.innerText("main")).contains("Từ phiên bản 1 sang phiên bản 2", "GCN:02");
            desk.picture(page, "policy-compared", PolicyDesk.WIDE);
            desk.picture(page, "policy-compared", PolicyDesk.NARROW);
        }
    }

    /** In two clicks, with a reason; the other officer approves it as any draft. */
    private static void bringsBack() {
        String draft;
        try (var context = desk.context()) {
            var page = desk.signedIn(context, "chinh.sach");
            page.navigate("/rules/versions/1");
            page.click("details:has(#restore) summary");
            page.fill("#reason", "Luật sửa đổi bị bãi bỏ.");
            desk.picture(page, "policy-restore", PolicyDesk.WIDE);
            desk.picture(page, "policy-restore", PolicyDesk.NARROW);
            page.click("#restore");
            draft = page.url().replaceAll("[?].*", "");
            assertThat(page.innerText("main")).contains("Luật sửa đổi bị bãi bỏ.");
            desk.picture(page, "policy-restoring", PolicyDesk.WIDE);
        }
        try (var context = desk.context()) {
            var page = desk.signedIn(context, "lanh.dao");
            page.navigate(draft);
            page.click("text=Xem và duyệt");
            for (var each : List.of("law", "preview", "examples")) {
                page.check("#seen-" + each);
            }
            page.click("#approve");
            assertThat(page.innerText("[role=status]")).contains("Đã duyệt và ban hành");
            page.navigate("/rules/INA-07");
            assertThat(page.innerText("main")).contains("Các phiên bản đã sửa quy tắc này");
        }
    }

    /** An example is added that says what was so before, shown to fail, and mended. */
    private static void mendsAnExample(Page page, String draft) {
        page.navigate(draft + "/example?path=" + EXAMPLES);
        page.fill("#name", "đủ 20 tháng");
        page.fill("#today", desk.office.today.toString());
        page.selectOption("#expect", "flagged");
        page.selectOption("#column-0", "last_meeting_on");
        page.fill("#value-0", desk.office.today.minusMonths(20).toString());
        page.click("#save");
        var wrong = page.locator("#problems .far");
        assertThat(wrong.innerText()).contains("đủ 20 tháng");
        assertThat(page.innerText("#problems")).contains("Mong đợi: Phát hiện. Quy tắc cho kết quả: Không phát hiện.");
        desk.picture(page, "policy-example-fails", PolicyDesk.WIDE);
        wrong.click();
        page.selectOption("#expect", "not flagged");
        page.click("#save");
        page.waitForSelector("#problems .badge.good");
        page.navigate(draft + "/check");
        assertThat(page.innerText("main")).contains("Không có lỗi");
    }

    private static void approves(String draft) {
        try (var context = desk.context()) {
            var page = desk.signedIn(context, "lanh.dao");
            page.navigate("/drafts");
            page.click("text=Kéo dài thời gian");
            page.click("text=Xem và duyệt");
            assertThat(page.innerText("main")).contains("18 tháng", "24 tháng", "GCN:02");
            desk.picture(page, "policy-approve", PolicyDesk.WIDE);
            desk.picture(page, "policy-approve", PolicyDesk.NARROW);
            page.click("#approve");
            assertThat(page.innerText(".summary")).contains("Hãy xác nhận");
            for (var each : List.of("law", "preview", "examples")) {
                page.check("#seen-" + each);
            }
            page.click("#approve");
            assertThat(page.innerText("[role=status]")).contains("Đã duyệt và ban hành");
            desk.picture(page, "policy-published", PolicyDesk.WIDE);
            page.navigate("/rules/parameters#meeting.limit");
            assertThat(page.innerText("[id='meeting.limit']")).contains("24 tháng Đang áp dụng");
            page.navigate(draft);
            assertThat(page.innerText("main")).contains("Đã ban hành");
        }
    }

    /** Whom the pack in force finds to have held no meeting on a day. */
    private static List<String> flagged(LocalDate day) throws Exception {
        var found = new ArrayList<String>();
        var live = new LivePack(desk.office.service.database(), InstantSource.system()).today();
        try (var book = RuleBook.published(live.pack())) {
            new AsOf(desk.office.service.database())
                    .ask(Actor.tracker("test"), book, day, AreaList.NOT_LOADED, part -> part.stream()
                            .map(StoredFinding::finding)
                            .filter(finding -> finding.rule().id().equals("INA-07"))
                            .forEach(finding -> found.add(finding.cooperative())));
        }
        return found;
    }
}
