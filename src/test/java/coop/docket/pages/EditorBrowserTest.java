package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import coop.docket.browser.TestBrowser;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What officers type in the editor of rules is judged at once, and never lost. */
class EditorBrowserTest {
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
    void a_mistake_is_shown_at_its_place_while_it_is_typed_and_words_are_offered() {
        try (var context = desk.context()) {
            var page = desk.signedIn(context, "chinh.sach");
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            var draft = desk.begin(page, "Thử lỗi");
            page.navigate(draft + "/file?path=" + PolicyDesk.RULE);
            page.waitForSelector("#problems .badge.good");
            assertThat(page.innerText("#problems .plain-rule")).contains("18 tháng");

            page.click(".cm-line >> text=isNot(forceMajeure");
            page.keyboard().press("End");
            page.keyboard().type(" lastMeetin < today,");
            page.waitForSelector("#problems [data-line='7']");
            assertThat(page.innerText("#problems [data-line='7']")).contains("dòng 7", "lastMeetin");
            assertThat(page.locator(".cm-lintRange-error").innerText()).isEqualTo("lastMeetin");
            desk.picture(page, "policy-editor", PolicyDesk.WIDE);
            desk.picture(page, "policy-editor", PolicyDesk.NARROW);
            page.click("#problems [data-line='7'] a");
            assertThat(page.evaluate("document.activeElement.classList.contains('cm-content')"))
                    .isEqualTo(true);

            for (int i = 0; i < "lastMeetin < today,".length(); i++) {
                page.keyboard().press("Delete");
            }
            page.keyboard().type("lastMee");
            page.keyboard().press("Control+ ");
            page.waitForSelector(".cm-tooltip-autocomplete >> text=lastMeeting");
            desk.picture(page, "policy-words", PolicyDesk.WIDE, false);
            page.keyboard().press("Escape");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.classList.contains('cm-content')"))
                    .isEqualTo(false);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void what_was_typed_is_there_after_the_browser_was_killed() {
        var draft = new AtomicReference<String>();
        TestBrowser.killed(browser -> {
            var page = desk.signedIn(desk.context(browser), "chinh.sach");
            draft.set(desk.begin(page, "Trình duyệt bị tắt"));
            page.navigate(draft.get() + "/file?path=" + PolicyDesk.RULE);
            page.click(".cm-line >> text=when");
            page.keyboard().press("Home");
            page.keyboard().type("// đang gõ dở");
            page.waitForSelector("[data-state] >> text=Đã tự lưu");
            page.keyboard().type(" và");
        });
        try (var context = desk.context()) {
            var page = desk.signedIn(context, "chinh.sach");
            page.navigate(draft.get() + "/file?path=" + PolicyDesk.RULE);
            assertThat(page.inputValue("#text")).contains("// đang gõ dở");
        }
    }

    @Test
    void two_who_change_one_file_lose_nothing() {
        try (var one = desk.context();
                var other = desk.context()) {
            var first = desk.signedIn(one, "chinh.sach");
            var draft = desk.begin(first, "Hai người cùng sửa");
            var second = desk.signedIn(other, "chinh.sach.2");
            first.navigate(draft + "/file?path=" + PolicyDesk.RULE);
            second.navigate(draft + "/file?path=" + PolicyDesk.RULE);
            types(first, "// của Bình");
            first.waitForSelector("[data-state] >> text=Đã tự lưu");
            types(second, "// của Cường");
            second.waitForSelector("#conflict [role=alert]");
            assertThat(second.innerText("#conflict")).contains("Trần Thị Bình đã lưu", "// của Bình", "// của Cường");
            desk.picture(second, "policy-conflict", PolicyDesk.WIDE);
            desk.picture(second, "policy-conflict", PolicyDesk.NARROW);

            // whoever comes to it sees both
            first.navigate(draft + "/file?path=" + PolicyDesk.RULE);
            assertThat(first.innerText("main")).contains("Bản do Lê Văn Cường soạn", "// của Cường");
            assertThat(first.inputValue("#text")).contains("// của Bình");
            desk.picture(first, "policy-aside", PolicyDesk.WIDE);

            second.click("[data-take]");
            second.waitForURL("**saved=yes");
            assertThat(second.inputValue("#text")).contains("// của Cường");
            first.navigate(draft + "/file?path=" + PolicyDesk.RULE);
            assertThat(first.locator(".note.bad").count()).isZero();
        }
    }

    @Test
    void without_script_the_text_area_is_the_editor() {
        try (var context = desk.withoutScript()) {
            var page = desk.signedIn(context, "chinh.sach");
            var draft = desk.begin(page, "Không có mã lệnh");
            page.navigate(draft + "/file?path=" + PolicyDesk.RULE);
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
}
