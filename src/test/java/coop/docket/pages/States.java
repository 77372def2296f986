package coop.docket.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import coop.docket.TestService;
import coop.docket.access.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The states of pages that no link leads to: refusals, faults, emptiness, and what is said when something is done. */
final class States {
    static final String FOREIGN =
            """
            SỞ KẾ HOẠCH VÀ ĐẦU TƯ,,,,,,,
            TT,Số ĐKKD,Tên đơn vị,Thôn,Xã,Ngày thành lập,Hiện trạng,Vốn điều lệ (triệu đồng)
            1,48A1,Hợp tác xã Nông nghiệp và Dịch vụ tổng hợp Đông Phú,Đông,Phú Lâm,12/05/2014,còn,1500
            2,48A2,HTX Vận tải Hòa Bình,,Phú Lâm,01/02/2015,đắp chiếu,2000
            """;

    static final String KNOWN = "Mã số HTX,Kiểu,Tên đơn vị,Ghi chú\nGCN:K1,HTX,Hợp tác xã Một,\n";
    static final String OLD = "code;name;type\nGCN:1;Hîp t¸c x·;HTX\nGCN:2;Hîp t¸c x· n«ng nghiÖp;HTX\n";

    private static final TestService EMPTY = TestService.shared();
    private static final TestService BROKEN = broken();

    private States() {}

    static List<Place> all() {
        return Stream.of(
                        ofStrangers(),
                        ofCases(),
                        CaseStates.all(),
                        DraftStates.all(),
                        ofImports(),
                        ofProgress(),
                        ofAccounts(),
                        ofFaults(),
                        Stream.of(
                                        "/",
                                        "/cases",
                                        "/cooperatives",
                                        "/cooperatives?q=x",
                                        "/calendar",
                                        "/blockers",
                                        "/imports",
                                        "/runs",
                                        "/progress",
                                        "/progress/groups",
                                        "/progress/steps",
                                        "/progress/report")
                                .map(path -> empty("empty " + path, page -> page.navigate(path))))
                .flatMap(places -> places)
                .toList();
    }

    private static Stream<Place> ofStrangers() {
        return Stream.of(
                strange("sign-in refused", page -> {
                    page.navigate("/login");
                    page.click("main button");
                }),
                strange("password changed", page -> page.navigate("/login?after=password")),
                strange("no single sign-on", page -> page.navigate("/login/sign-on")),
                strange("unknown to a stranger", page -> page.navigate("/nowhere")),
                strange("form not ours", page -> {
                    page.navigate("/login");
                    page.evaluate("document.querySelector('input[name=token]').value = 'old'");
                    page.click("main button");
                }));
    }

    private static Stream<Place> ofCases() {
        return Stream.of(
                head("docket without a match", page -> page.navigate("/cases?q=nothing%20like%20it&new=yes")),
                head("docket narrowed", page -> page.navigate("/cases?kind=INACTIVE&owner=none&sort=SINCE&q=h")),
                head("docket further on", page -> {
                    page.navigate("/cases");
                    page.click("a[rel=next]");
                }),
                head("none left", page -> page.navigate("/cases?done=none-left")),
                head("list without a name", page -> {
                    page.navigate("/cases");
                    page.click(".panel summary");
                    page.click("form[action='/cases/views'] button");
                }),
                head("list saved", page -> {
                    page.navigate("/cases?kind=DEBT&owner=none");
                    page.click(".panel summary");
                    page.fill("#name", "Nợ tồn đọng chưa có người phụ trách ở các xã phía nam");
                    page.click("form[action='/cases/views'] button");
                    page.click(".panel summary");
                }),
                head("keyboard help", page -> {
                    page.navigate("/cases");
                    page.keyboard().press("?");
                }),
                head("none chosen", page -> {
                    page.navigate("/cases");
                    page.click("form#cases .panel button");
                }),
                head("several given", page -> {
                    page.navigate("/cases?owner=none");
                    page.check("tbody tr:nth-child(1) input[name=case]");
                    page.check("tbody tr:nth-child(2) input[name=case]");
                    page.selectOption("#cases [name=assignee]", "me");
                    page.click("form#cases .panel button");
                }),
                head("case taken", page -> {
                    page.navigate("/cases?owner=none");
                    page.click("td.number a");
                    page.click("#to-me");
                }),
                head("empty remark", page -> {
                    page.navigate("/cases");
                    page.click("td.number a");
                    page.click("form[action$='/comment'] button");
                }),
                head("case changed meanwhile", page -> {
                    page.navigate("/cases");
                    page.click("td.number a");
                    page.evaluate("document.querySelectorAll('[name=version]').forEach(v => v.value = '0')");
                    page.fill("#comment-text", "Đã đến trụ sở.");
                    page.click("form[action$='/comment'] button");
                }),
                head("no cooperative found", page -> page.navigate("/cooperatives?q=nothing%20like%20it")));
    }

    private static Stream<Place> ofProgress() {
        return Stream.of(
                head("progress of a part", page -> page.navigate("/progress?sector=AGRICULTURE&type=COOPERATIVE")),
                head("report of the last quarter", page -> page.navigate("/progress/report?quarter=last")),
                head("report of a quarter to come", page -> page.navigate("/progress/report?quarter=2999-Q1")),
                head("report without a name", page -> {
                    page.navigate("/progress/report");
                    page.click("form[action='/progress/report/saved'] button");
                }),
                head("report kept", page -> {
                    page.navigate("/progress/report?sector=AGRICULTURE");
                    page.fill("#name", "Báo cáo quý các hợp tác xã nông nghiệp gửi Ban chỉ đạo");
                    page.check("#last");
                    page.selectOption("#every", "QUARTER");
                    page.click("form[action='/progress/report/saved'] button");
                }));
    }

    private static Stream<Place> ofImports() {
        return Stream.of(
                head("no file", page -> {
                    page.navigate("/imports");
                    page.click("#hand-in + form button");
                }),
                head("no register", page -> handIn(page, "anh.png", "x")),
                head("refused rows not accepted", page -> {
                    handIn(page, "so.csv", PagesFound.REGISTER);
                    page.click("button#confirm");
                }),
                head("nothing new", page -> handIn(page, "so.csv", "code,name,type\n")),
                head("foreign layout", page -> handIn(page, "tong-hop.csv", FOREIGN)),
                head("foreign layout, all of it", page -> {
                    handIn(page, "tong-hop.csv", FOREIGN);
                    page.selectOption("#cooperatives-as-3", "address");
                    page.selectOption("#cooperatives-as-4", "address");
                    page.selectOption("#cooperatives-as-6", "legal_status");
                    page.click("button[value=update] >> nth=0");
                    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
                }),
                head("foreign layout that lacks something", page -> {
                    handIn(page, "tong-hop.csv", FOREIGN);
                    page.selectOption("[name=cooperatives-constant-1]", "registered_on");
                    page.fill("[name=cooperatives-is-1]", "hôm qua");
                    page.click("#look");
                }),
                head("layout known again", page -> {
                    handIn(page, "khac.csv", KNOWN);
                    page.selectOption("#cooperatives-as-1", "type");
                    page.click("#look");
                    handIn(page, "khac.csv", KNOWN);
                }),
                head("layouts remembered", page -> {
                    page.navigate("/imports");
                    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
                }),
                head("mapping that is none", page -> {
                    handIn(page, "tong-hop.csv", FOREIGN);
                    page.setInputFiles("#mapping", new FilePayload("x.yml", "text/yaml", "sheets: [".getBytes()));
                    page.click("#upload");
                }),
                head("old text", page -> {
                    page.navigate("/imports");
                    page.setInputFiles(
                            "#file", new FilePayload("cu.csv", "text/csv", OLD.getBytes(StandardCharsets.ISO_8859_1)));
                    page.click("#hand-in + form button");
                }),
                head("undone", page -> page.navigate("/imports?after=undo")));
    }

    /** Where nobody has handed in anything. */
    private static Place empty(String name, Consumer<Page> way) {
        return new Place(name, () -> Visit.of(EMPTY, "nguyen.an"), way);
    }

    private static Stream<Place> ofAccounts() {
        return Stream.of(
                as(Role.ADMINISTRATOR, "account refused", page -> {
                    page.navigate("/accounts/new");
                    page.click("#save");
                }),
                head("choice kept", page -> page.navigate("/me?after=reading")),
                head("weekly message kept", page -> page.navigate("/alerts/settings?after=kept")),
                head("weekly message refused", page -> {
                    page.navigate("/alerts/settings");
                    page.fill("#webhook", "http://127.0.0.1/");
                    page.click("#save");
                }),
                head("week as it stands now", page -> page.navigate("/alerts?now=yes")),
                empty("empty /alerts", page -> page.navigate("/alerts?now=yes")),
                head("password refused", page -> {
                    page.navigate("/me");
                    page.fill("#fresh", "ngan");
                    page.fill("#repeated", "khac");
                    page.click("form[action='/me/password'] button");
                }));
    }

    private static Stream<Place> ofFaults() {
        var broken = new Visit(BROKEN);
        broken.cookies().put("docket", "0".repeat(64));
        return Stream.of(
                as(Role.READER, "forbidden", page -> page.navigate("/accounts")),
                as(Role.READER, "no such case", page -> page.navigate("/cases/999999999")),
                as(Role.READER, "no such address", page -> page.navigate("/cases/x")),
                as(Role.READER, "method", page -> page.navigate("/logout")),
                empty("too large", page -> handIn(page, "so.csv", "x".repeat(3 << 20))),
                Place.of("fault of ours", broken, page -> page.navigate("/")));
    }

    private static void handIn(Page page, String name, String content) {
        page.navigate("/imports");
        page.setInputFiles("#file", new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        page.click("#hand-in + form button");
    }

    static void close() {
        BROKEN.close();
    }

    private static TestService broken() {
        var service = TestService.start("http://localhost");
        service.database().close();
        return service;
    }

    private static Place strange(String name, Consumer<Page> way) {
        return Place.of(name, PagesFound.stranger(), way);
    }

    static Place head(String name, Consumer<Page> way) {
        return as(Role.HEAD, name, way);
    }

    static Place as(Role role, String name, Consumer<Page> way) {
        return new Place(name, () -> PagesFound.as(role), way);
    }
}
