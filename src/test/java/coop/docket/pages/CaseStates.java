package coop.docket.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import coop.docket.access.Role;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The states that a case can be in, and the forms about it that were not taken; each is come to on a case of its own. */
final class CaseStates {
    private CaseStates() {}

    static Stream<Place> all() {
        return Stream.of(
                on("VERIFY", "no violation to be told", page -> {
                    page.click("#acts a[href$='/letters/violation-notice']");
                    page.fill("#letter-signer", "Trần Thị Bình");
                    page.fill("#letter-place", "Trụ sở hợp tác xã");
                    page.click("#letter button");
                }),
                on("VERIFY", "step done", page -> {
                    page.check("[name=step-way]:enabled >> nth=0");
                    page.click("#step button");
                }),
                on("VERIFY", "step without what came of it", page -> page.click("#step button")),
                on("DISSOLUTION", "step without its paper", page -> {}),
                on("INACTIVE", "waiting", page -> {
                    open(page, "wait");
                    page.fill("#wait-text", "Chờ trả lời của cơ quan thuế.");
                    page.click("#wait button");
                }),
                on("DEBT", "asked for facts", page -> {
                    open(page, "ask");
                    page.fill("#ask-whom", "Cơ quan thuế");
                    page.fill("#ask-text", "Số nợ thuế đến hết tháng 10.");
                    page.click("#ask button");
                }),
                on("PROPERTY", "blocked and objected to", page -> {
                    open(page, "block");
                    page.selectOption("#block-code", "land-origin-unknown");
                    page.click("#block button");
                    open(page, "object");
                    page.fill("#object-by", "Liên minh Hợp tác xã tỉnh");
                    page.click("#object button");
                }),
                on("VERIFY", "proposed", page -> {
                    open(page, "propose");
                    page.fill("#propose-note", "Đã bổ sung dữ liệu.");
                    page.click("#propose button");
                }),
                on("INACTIVE", "dismissed", page -> {
                    open(page, "dismiss");
                    page.selectOption("#dismiss-reason", "WRONG_DATA");
                    page.fill("#dismiss-text", "Số đăng ký nhập sai.");
                    page.click("#dismiss button");
                }),
                on("INACTIVE", "dismissal without a reason", page -> {
                    open(page, "dismiss");
                    page.fill("#dismiss-until", "2020-01-31");
                    page.click("#dismiss button");
                }),
                on("VERIFY", "linked and merged", page -> {
                    open(page, "link");
                    page.fill("#link-case", "1");
                    page.click("#link button");
                    if (page.locator("#merge").count() > 0) {
                        open(page, "merge");
                        page.selectOption("#merge-case", page.getAttribute("#merge-case option >> nth=1", "value"));
                        page.click("#merge button");
                    }
                }),
                on("DEBT", "suspended", page -> {
                    page.click("details:has(#documents-form) > summary");
                    page.selectOption("#documents-kind", "other");
                    page.setInputFiles(
                            "#documents-file",
                            new FilePayload(
                                    "Công văn.txt", "text/plain", "Tạm dừng.".getBytes(StandardCharsets.UTF_8)));
                    page.click("#documents-form button");
                    open(page, "suspend");
                    page.fill("#suspend-text", "Chờ kết luận thanh tra.");
                    page.selectOption("#suspend-paper", page.getAttribute("#suspend-paper option >> nth=1", "value"));
                    page.click("#suspend button");
                }),
                on("DEBT", "document without a file", page -> {
                    page.click("details:has(#documents-form) > summary");
                    page.click("#documents-form button");
                }),
                on("INACTIVE", "letter without who signs", page -> {
                    page.click("#acts a[href$='/letters/summons']");
                    page.click("#letter button");
                }),
                on("INACTIVE", "letter drawn up", page -> {
                    page.click("#acts a[href$='/letters/meeting-minutes']");
                    page.fill("#letter-signer", "Trần Thị Bình");
                    page.fill("#letter-signer-title", "Chuyên viên");
                    page.fill("#letter-place", "Trụ sở hợp tác xã");
                    page.click("#letter button");
                }),
                on("CONVERSION", "undone", page -> {
                    page.fill("#comment-text", "Đã gọi điện.");
                    page.click("#comment button");
                    page.click("#undo button");
                }),
                States.head("several to be dismissed", page -> {
                    page.navigate("/cases?owner=none");
                    page.check("tbody tr:nth-child(1) input[name=case]");
                    page.check("tbody tr:nth-child(2) input[name=case]");
                    page.click("[formaction$='/dismiss']");
                    page.click("#dismiss button");
                }),
                States.head("several that wait", page -> {
                    page.navigate("/cases?owner=none&kind=VERIFY");
                    page.check("tbody tr:nth-child(3) input[name=case]");
                    page.check("tbody tr:nth-child(4) input[name=case]");
                    page.click("[formaction$='/wait']");
                    page.fill("#wait-text", "Chờ nhập sổ tháng sau.");
                    page.click("#wait button");
                }),
                States.head("deadlines of one's own", page -> page.navigate("/calendar?owner=me")),
                States.head("docket of a blocker", page -> page.navigate("/cases?blocker=lawsuit&due=yes")),
                States.as(Role.LEGAL, "calendar address", page -> {
                    page.navigate("/me");
                    page.click("form[action='/me/calendar'] button");
                }));
    }

    /** Another case each time, so that what was done to one is in nobody's way. */
    private static Place on(String kind, String name, Consumer<Page> way) {
        var looks = new AtomicInteger();
        return States.head("case " + name, page -> {
            page.navigate("/cases?owner=none&state=OPEN&kind=" + kind);
            var cases = page.locator("td.number a");
            cases.nth(looks.getAndIncrement() % cases.count()).click();
            way.accept(page);
        });
    }

    private static void open(Page page, String form) {
        page.click("details:has(#" + form + ") > summary");
    }
}
