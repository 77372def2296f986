package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import coop.docket.access.Role;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Drafts of the rules in the demonstration: one that is being written, one that waits, and the states of their pages. */
final class DraftStates {
    private static final String RULE = "inactive/INA-07.drl";
    private static final String EXAMPLES = "inactive/INA-07.examples.yml";
    private static final Pattern HASH = Pattern.compile("name=\"preview\" value=\"([0-9a-f]{64})\"");
    private static final Pattern SEEN = Pattern.compile("name=\"revision\" value=\"(\\d+)\"");

    private static final class Begun {
        private static final String WRITTEN = begun();
    }

    private DraftStates() {}

    /** The one that is being written; both are there from then on. */
    static String written() {
        return Begun.WRITTEN;
    }

    private static String begun() {
        var officer = PagesFound.as(Role.POLICY);
        var waiting = begin(officer, "Kéo dài thời gian không họp Đại hội lên 24 tháng");
        number(officer, waiting);
        var preview = go(officer, waiting + "/previews", Map.of());
        var hash = HASH.matcher(officer.get(preview).body());
        assertThat(hash.find()).isTrue();
        go(officer, waiting + "/submit", Map.of("preview", hash.group(1)));
        var written = begin(officer, "Sửa quy tắc về Đại hội thường niên");
        save(officer, written, RULE, text -> "// Điều 103\n" + text);
        save(officer, written, EXAMPLES, text -> text.replace("eighteen months to the day", "đủ 18 tháng"));
        go(officer, written + "/previews", Map.of("day", "2025-12-31"));
        return written;
    }

    /** Two versions were compared, in the same findings since there is but one. */
    static String compared() {
        return go(PagesFound.as(Role.POLICY), "/rules/versions/1/against/1", Map.of());
    }

    private static String begin(Visit officer, String title) {
        return go(officer, "/drafts", Map.of("title", title, "reason", "Theo luật sửa đổi."));
    }

    private static void number(Visit officer, String draft) {
        go(
                officer,
                draft + "/value",
                Map.of(
                        "parameter",
                        "meeting.limit",
                        "from",
                        "2026-01-01",
                        "value",
                        "24",
                        "source",
                        "Law 99/2026/QH16"));
    }

    private static void save(
            Visit officer, String draft, String path, java.util.function.UnaryOperator<String> change) {
        var address = draft + "/file?path=" + path;
        var page = officer.get(address).body();
        var seen = SEEN.matcher(page);
        assertThat(seen.find()).as(page).isTrue();
        var text = page.substring(page.indexOf("<textarea"), page.indexOf("</textarea>"));
        var plain = text.substring(text.indexOf('>') + 1)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        go(officer, address, Map.of("revision", seen.group(1), "text", change.apply(plain)));
    }

    private static String go(Visit officer, String path, Map<String, String> fields) {
        var form = officer.form("/drafts");
        form.putAll(fields);
        var answer = officer.post(path, form);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(path + " " + answer.statusCode() + answer.body()));
    }

    static Stream<Place> all() {
        return Stream.of(
                officer("draft without a title", page -> {
                    page.navigate("/drafts");
                    page.click("form[action='/drafts'] button");
                }),
                officer("no pack handed in", page -> {
                    page.navigate("/drafts");
                    page.click("details summary");
                    page.click("form[action='/drafts/import'] button");
                }),
                officer("draft renamed", page -> {
                    page.navigate(written());
                    page.click("details:has(#title) summary");
                    page.click("form[action$='/name'] button");
                }),
                officer("number chosen", page -> page.navigate(written() + "/value?parameter=members.minimum")),
                officer("number refused", page -> {
                    page.navigate(written() + "/value?parameter=meeting.limit");
                    page.fill("#from", "2027-01-01");
                    page.fill("#value", "hai");
                    page.fill("#source", "Law 99/2026/QH16");
                    page.click("#add");
                }),
                officer("rule of a kind", page -> page.navigate(written() + "/rule?kind=DEBT")),
                officer("rule without what it needs", page -> {
                    page.navigate(written() + "/rule?kind=INACTIVE");
                    page.click("#add");
                }),
                officer("rule made", page -> {
                    page.navigate(written() + "/rule?kind=PROPERTY");
                    page.fill("#title-vi", "Đất chưa có giấy");
                    page.fill("#title-en", "Land without papers");
                    page.fill("#title-th", "ที่ดินไม่มีเอกสาร");
                    page.fill("#basis", "none (indicator)");
                    page.selectOption("#main", "LAND_WITHOUT_CERTIFICATE");
                    page.click("#add");
                }),
                officer("example refused", page -> {
                    page.navigate(written() + "/example?path=" + EXAMPLES);
                    page.fill("#name", "x");
                    page.selectOption("#column-0", "last_meeting_on");
                    page.fill("#value-0", "hôm qua");
                    page.click("#save");
                }),
                officer("editor", page -> {
                    page.navigate(written() + "/file?path=" + RULE);
                    page.waitForSelector("#problems .badge");
                }),
                officer("editor of numbers", page -> page.navigate(written() + "/file?path=parameters.yml")),
                officer("mistakes", page -> {
                    page.navigate(begun(page, "Có lỗi") + "/file?path=" + RULE);
                    page.click(".cm-line >> text=notCeased");
                    page.keyboard().type("xyz");
                    page.waitForSelector("#problems [data-line]");
                }),
                officer("conflict", page -> {
                    page.navigate(begun(page, "Hai bản") + "/file?path=" + RULE);
                    page.evaluate("document.querySelector('#edit [name=revision]').value = '987654321'");
                    page.click(".cm-line >> text=notCeased");
                    page.keyboard().type("/**/");
                    page.waitForSelector("#conflict [role=alert]");
                }),
                officer("two texts", page -> {
                    var draft = begun(page, "Hai bản để xem");
                    page.navigate(draft + "/file?path=" + RULE);
                    page.evaluate("document.querySelector('#edit [name=revision]').value = '987654321'");
                    page.click(".cm-line >> text=notCeased");
                    page.keyboard().type("/**/");
                    page.waitForSelector("#conflict [role=alert]");
                    page.navigate(draft + "/file?path=" + RULE);
                }),
                officer("tried", page -> page.navigate(written() + "/try?q=h&path=" + RULE)),
                officer(
                        "tried on nobody",
                        page -> page.navigate(written() + "/try?q=nothing%20like%20it&path=" + RULE)),
                head("approval not confirmed", page -> {
                    page.navigate("/drafts");
                    page.click("tbody a >> nth=0");
                    page.click("a[href$='/approve']");
                    page.click("#approve");
                }),
                head("returned without a reason", page -> {
                    page.navigate("/drafts");
                    page.click("tbody a >> nth=0");
                    page.click("a[href$='/approve']");
                    page.click("#return");
                }),
                officer("versions that are the same", page -> page.navigate("/rules/compare?a=1&b=1")));
    }

    private static String begun(Page page, String title) {
        page.navigate("/drafts");
        page.fill("#title", title);
        page.click("form[action='/drafts'] button");
        return page.url();
    }

    private static Place officer(String name, Consumer<Page> way) {
        written();
        return States.as(Role.POLICY, name, way);
    }

    private static Place head(String name, Consumer<Page> way) {
        written();
        return States.as(Role.HEAD, name, way);
    }
}
