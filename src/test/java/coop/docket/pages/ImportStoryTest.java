package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.TestService;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One register from hand to hand, over HTTP: each sentence begins where the one before it ended. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportStoryTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern ADDRESS = Pattern.compile("/imports/[0-9a-f]{32}");
    private static final String HEAD = "code,name,type,legal_status,registered_on,last_activity_on\n";
    private static final String IDLE = HEAD
            + "HTX-1,Hợp tác xã Một,COOPERATIVE,ACTIVE,2015-03-01,2020-01-31\n"
            + "HTX-2,Hợp tác xã Hai,COOPERATIVE,ACTIVE,2015-03-01,2020-01-31\n";

    private static TestService service;
    private static Visit visit;

    @BeforeAll
    static void somebody_has_signed_in() {
        service = TestService.start("http://localhost");
        visit = Visit.of(service, "nguyen.an");
    }

    @AfterAll
    static void closed() {
        service.close();
    }

    @Test
    @Order(1)
    void without_an_import_there_is_nothing_and_the_pages_say_so() {
        assertThat(visit.get("/imports").body()).contains("Chưa có lần nhập nào");
        assertThat(visit.get("/runs").body()).contains("Chưa có lần chạy nào");
    }

    @Test
    @Order(2)
    void a_file_is_shown_first_and_changes_nothing_by_that() {
        var page = visit.get(upload("so.csv", IDLE)).body();

        assertThat(page).contains("Tệp so.csv", "Hợp tác xã Một", "<b>2</b>dòng mới");
        assertThat(cases()).isEmpty();
        assertThat(visit.get("/imports").body()).contains("Chưa có lần nhập nào");
    }

    @Test
    @Order(3)
    void once_it_is_confirmed_the_rules_run_and_cases_open() {
        confirm(upload("so.csv", IDLE));

        awaitRun(1);
        assertThat(inactive()).containsExactly("HTX-1 OPEN no", "HTX-2 OPEN no");
        assertThat(visit.get("/runs").body()).contains("Đã xong");
    }

    @Test
    @Order(4)
    void the_same_file_again_changes_nothing() {
        var page = visit.get(upload("so.csv", IDLE)).body();

        assertThat(page).contains("Tệp chỉ nói những điều đã biết").doesNotContain("Ghi vào sổ đăng ký");
        assertThat(visit.get(upload("so.csv", IDLE + "HTX-3,,COOPERATIVE,,,\n")).body())
                .contains("Các dòng hợp lệ chỉ nói những điều đã biết", "Bị từ chối: 1 dòng")
                .doesNotContain("Ghi vào sổ đăng ký");
        assertThat(revisions()).isEqualTo(1);
    }

    @Test
    @Order(5)
    void what_a_corrected_file_settles_is_closed_as_cleared() {
        var address = upload("so.csv", IDLE.replaceAll("(HTX-\\d.*),2020-01-31", "$1,2026-11-01"));
        assertThat(visit.get(address).body()).contains(">31/01/2020</td>", ">01/11/2026</td>");
        confirm(address);

        awaitRun(2);
        assertThat(inactive()).containsExactly("HTX-1 CLEARED no", "HTX-2 CLEARED no");
    }

    @Test
    @Order(6)
    void what_comes_back_comes_back_as_the_same_case() {
        var before = cases();
        confirm(upload("so.csv", IDLE.replaceAll("(HTX-2.*),2020-01-31", "$1,2026-11-01")));

        awaitRun(3);
        assertThat(inactive()).containsExactly("HTX-1 OPEN yes", "HTX-2 CLEARED no");
        assertThat(cases()).hasSameSizeAs(before);
    }

    @Test
    @Order(7)
    void a_difference_that_no_longer_holds_is_refused_and_shown_anew() {
        var stale = upload("so.csv", IDLE.replace("Hợp tác xã Hai", "Hợp tác xã Nhị"));
        service.account("le.chi", coop.docket.access.Role.HEAD);
        var other = Visit.of(service, "le.chi");
        confirm(other, upload(other, "so.csv", IDLE.replace("Hợp tác xã Một", "Hợp tác xã Nhất")));

        var answer = visit.post(stale, visit.form(stale));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Sổ đăng ký đã thay đổi").contains("Hợp tác xã Nhất");
        assertThat(other.get(stale).statusCode()).as("somebody else’s file").isEqualTo(404);
    }

    @Test
    @Order(8)
    void refused_rows_stand_in_the_way_unless_the_good_ones_are_asked_for() {
        var address = upload(
                "so.csv",
                IDLE + "HTX-3,Hợp tác xã Ba,NHÀ MÁY,ACTIVE,2015-03-01,2020-01-31\n"
                        + "HTX-4,Hợp tác xã Bốn,COOPERATIVE,ACTIVE,2015-03-01,2026-11-01\n");
        assertThat(visit.get(address).body()).contains("NHÀ MÁY", "Bị từ chối: 1 dòng");

        var refused = visit.post(address, visit.form(address));
        assertThat(refused.statusCode()).isEqualTo(422);
        var taken = visit.post(address, visit.form(address, "good", "yes"));

        assertThat(taken.headers().firstValue("Location")).hasValue("/imports?after=commit");
        assertThat(revisions()).isEqualTo(5);
    }

    @Test
    @Order(9)
    void the_last_import_can_be_taken_back_and_no_other() {
        assertThat(visit.post("/imports/undo/4", visit.form("/imports")).statusCode())
                .isEqualTo(409);
        // a refused commit has used up a number
        var last = text("select max(id) from revision").get(0);
        assertThat(visit.post("/imports/undo/" + last, visit.form("/imports"))
                        .headers()
                        .firstValue("Location"))
                .hasValue("/imports?after=undo");
        assertThat(visit.get("/imports?after=undo").body()).contains("Đã hoàn tác lần nhập", "đã hoàn tác");
    }

    @Test
    @Order(10)
    void a_file_that_is_none_is_refused_beside_its_field() {
        var answer = send(visit, "anh.png", "x");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("file-wrong").contains("anh.png");
        assertThat(send(visit, "", "").body()).contains("Hãy chọn một tệp");
    }

    @Test
    @Order(11)
    void a_name_that_leads_elsewhere_leads_nowhere() {
        assertThat(visit.get(upload("../../etc/<b>.csv", IDLE)).body()).contains("Tệp _b_.csv");
    }

    private static String upload(String name, String content) {
        return upload(visit, name, content);
    }

    private static String upload(Visit somebody, String name, String content) {
        var answer = send(somebody, name, content);
        var found = ADDRESS.matcher(answer.headers().firstValue("Location").orElse(answer.body()));
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group();
    }

    private static HttpResponse<String> send(Visit somebody, String name, String content) {
        var parts = List.of(
                "name=\"token\"\r\n\r\n" + somebody.token("/imports"),
                "name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: text/csv\r\n\r\n" + content);
        var body = new StringBuilder();
        parts.forEach(part -> body.append("--limit\r\nContent-Disposition: form-data; ")
                .append(part)
                .append("\r\n"));
        return somebody.send("POST", "/imports", "multipart/form-data; boundary=limit", body + "--limit--\r\n");
    }

    private static void confirm(String address) {
        confirm(visit, address);
    }

    private static void confirm(Visit somebody, String address) {
        assertThat(somebody.post(address, somebody.form(address)).headers().firstValue("Location"))
                .hasValue("/imports?after=commit");
    }

    private static void awaitRun(long revision) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (text("select state from run where revision_id = " + revision + " and state = 'DONE'")
                .isEmpty()) {
            assertThat(System.nanoTime()).as("a run in time").isLessThan(until);
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
    }

    private static List<String> cases() {
        return text("select id from docket_case order by id");
    }

    private static List<String> inactive() {
        return text("select c.code || ' ' || coalesce(d.outcome, d.state) || ' ' || d.regressed"
                + " from docket_case d join cooperative c on c.id = d.cooperative_id"
                + " where d.kind = 'INACTIVE' order by c.code");
    }

    private static long revisions() {
        return text("select id from revision").size();
    }

    private static List<String> text(String sql) {
        return service.database()
                .read(handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
