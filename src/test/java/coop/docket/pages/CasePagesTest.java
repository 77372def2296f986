package coop.docket.pages;

import static coop.docket.pages.WorkingOffice.caseOf;
import static coop.docket.pages.WorkingOffice.number;
import static coop.docket.pages.WorkingOffice.version;
import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.TestService;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done with a case on its page. */
class CasePagesTest {
    private static final TestService SERVICE = WorkingOffice.SERVICE;
    private static final Visit INSPECTOR = Visit.of(SERVICE, "thanh.tra");
    private static final Visit HEAD = Visit.of(SERVICE, "nguyen.an");
    private static final Visit READER = Visit.of(SERVICE, "nguoi.doc");

    private static HttpResponse<String> act(Visit who, String code, String what, String... fields) {
        var id = caseOf(code);
        var all = new ArrayList<>(List.of("version", String.valueOf(version(id))));
        all.addAll(List.of(fields));
        return who.post("/cases/" + id + "/" + what, who.form("/me", all.toArray(String[]::new)));
    }

    private static String page(Visit who, String code) {
        return who.get("/cases/" + caseOf(code)).body();
    }

    private static int done(HttpResponse<String> answer) {
        return answer.statusCode();
    }

    @Nested
    class A_step {

        @Test
        void says_who_acts_until_when_and_how_that_was_counted() {
            assertThat(page(READER, "GCN:00"))
                    .contains("Bên thực hiện", "Cơ quan đăng ký kinh doanh", "5 ngày làm việc sau ngày")
                    .contains("Theo thực tiễn, không do luật quy định")
                    .doesNotContain("/step\"", "name=\"step-way\"");
        }

        @Test
        void is_completed_and_then_told_with_its_words_and_taken_back() {
            assertThat(done(act(INSPECTOR, "GCN:04", "step", "step-step", "cross-check", "step-way", "stopped")))
                    .isEqualTo(303);
            assertThat(page(INSPECTOR, "GCN:04"))
                    .contains("Đối chiếu dữ liệu thuế", "Có dấu hiệu đã ngừng hoạt động", "id=\"undo\"")
                    .contains("Thiếu tài liệu: Biên bản xác minh")
                    .doesNotContain("cross-check", "stopped\"");
            assertThat(page(HEAD, "GCN:04")).doesNotContain("id=\"undo\"");
            assertThat(done(act(INSPECTOR, "GCN:04", "undo"))).isEqualTo(303);
            assertThat(page(INSPECTOR, "GCN:04")).contains("value=\"stopped\"");
        }

        @Test
        void that_is_refused_keeps_what_was_typed_and_names_no_codes() {
            var answer = act(INSPECTOR, "GCN:04", "step", "step-step", "cross-check", "step-note", "Đã <xem>.");
            var wrongDay = act(
                    INSPECTOR,
                    "GCN:04",
                    "step",
                    "step-step",
                    "cross-check",
                    "step-way",
                    "works",
                    "step-on",
                    "31/02/2026");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("href=\"#step-way\"", "Hãy chọn kết quả của bước này.", "Đã &lt;xem&gt;.</textarea>");
            assertThat(wrongDay.statusCode()).isEqualTo(422);
            assertThat(wrongDay.body()).contains("href=\"#step-on\"", "value=\"31/02/2026\"");
        }
    }

    @Nested
    class An_end {

        @Test
        void is_proposed_by_one_and_confirmed_by_another() {
            assertThat(done(act(INSPECTOR, "GCN:05", "propose", "propose-note", "Đã họp Đại hội.")))
                    .isEqualTo(303);
            assertThat(page(INSPECTOR, "GCN:05"))
                    .contains("Bạn là người đề nghị")
                    .doesNotContain("/confirm\"");
            assertThat(done(act(INSPECTOR, "GCN:05", "confirm"))).isEqualTo(403);
            assertThat(page(HEAD, "GCN:05")).contains("/confirm\"", "Trần Thị Bình đề nghị ngày");

            assertThat(done(act(HEAD, "GCN:05", "decline", "decline-note", "Chưa có biên bản.")))
                    .isEqualTo(303);
            assertThat(page(INSPECTOR, "GCN:05")).contains("Không đồng ý kết thúc", "Chưa có biên bản.");
        }

        @Test
        void for_a_time_needs_a_reason_from_the_list_and_a_day_that_comes() {
            var later =
                    LocalDate.now(coop.docket.areas.Vietnam.ZONE).plusMonths(2).toString();
            var noReason = act(INSPECTOR, "GCN:03", "dismiss", "dismiss-text", "x", "dismiss-until", later);
            assertThat(noReason.statusCode()).isEqualTo(422);
            assertThat(noReason.body())
                    .contains("href=\"#dismiss-reason\"", "<details open>")
                    .contains(">x</textarea>");

            assertThat(done(act(
                            INSPECTOR,
                            "GCN:03",
                            "dismiss",
                            "dismiss-reason",
                            "MINOR",
                            "dismiss-text",
                            "x",
                            "dismiss-until",
                            later)))
                    .isEqualTo(303);
            assertThat(page(INSPECTOR, "GCN:03"))
                    .contains("Chưa đáng xử lý vào lúc này")
                    .doesNotContain("/reopen\"", "MINOR");
            assertThat(done(act(HEAD, "GCN:03", "reopen", "reopen-note", "Xem lại.")))
                    .isEqualTo(303);
        }
    }

    @Nested
    class An_obstacle {

        @Test
        void is_noted_counted_leads_to_its_cases_and_is_lifted() {
            assertThat(done(act(INSPECTOR, "GCN:00", "block", "block-code", "seal-lost")))
                    .isEqualTo(303);
            assertThat(page(READER, "GCN:00")).contains("Mất con dấu").doesNotContain("seal-lost");

            var all = READER.get("/blockers").body();
            assertThat(all).contains("Mất con dấu", "/cases?blocker=seal-lost&amp;kind=INACTIVE");
            assertThat(READER.get("/cases?blocker=seal-lost").body()).contains("Hiện 1–1 trong 1", "Mất con dấu");
            assertThat(done(act(INSPECTOR, "GCN:00", "unblock", "unblock-code", "seal-lost")))
                    .isEqualTo(303);
            assertThat(READER.get("/blockers").body()).doesNotContain("seal-lost");
        }
    }

    @Nested
    class A_paper {

        private HttpResponse<String> add(String kind, String name, String content) {
            var id = caseOf("GCN:02");
            var part = "--limit\r\nContent-Disposition: form-data; name=";
            var body = part + "\"token\"\r\n\r\n" + INSPECTOR.token("/me") + "\r\n" + part
                    + "\"version\"\r\n\r\n" + version(id) + "\r\n" + part + "\"documents-kind\"\r\n\r\n" + kind
                    + "\r\n" + part + "\"documents-file\"; filename=\"" + name
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--limit--\r\n";
            return INSPECTOR.send("POST", "/cases/" + id + "/documents", "multipart/form-data; boundary=limit", body);
        }

        @Test
        void is_added_read_back_and_lets_the_case_be_suspended() {
            assertThat(page(INSPECTOR, "GCN:02")).contains("Cần thêm vào vụ việc giấy tờ làm căn cứ trước.");
            assertThat(add("other", "Công văn số 5.txt", "Tạm dừng để thanh tra.")
                            .statusCode())
                    .isEqualTo(303);
            var paper = number("select max(id) from case_document");
            var path = "/cases/" + caseOf("GCN:02") + "/documents/" + paper;
            assertThat(page(INSPECTOR, "GCN:02"))
                    .contains("href=\"" + path + "\"", "Công văn số 5.txt", "Giấy tờ khác");
            assertThat(page(READER, "GCN:02"))
                    .contains("Công văn số 5.txt", "Giấy tờ khác")
                    .doesNotContain("href=\"" + path + "\"");
            assertThat(READER.get(path).statusCode()).isEqualTo(403);
            var read = INSPECTOR.get(path);
            assertThat(read.body()).isEqualTo("Tạm dừng để thanh tra.");
            assertThat(read.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment");

            assertThat(done(act(
                            INSPECTOR,
                            "GCN:02",
                            "suspend",
                            "suspend-text",
                            "Chờ thanh tra.",
                            "suspend-paper",
                            String.valueOf(paper))))
                    .isEqualTo(303);
            assertThat(page(READER, "GCN:02"))
                    .contains("Tạm đình chỉ: thời hạn không tính", "Căn cứ: Công văn số 5.txt");
            assertThat(done(act(INSPECTOR, "GCN:02", "resume"))).isEqualTo(303);
        }

        @Test
        void that_is_refused_says_so_beside_its_field() {
            assertThat(add("", "a.txt", "x").body()).contains("href=\"#documents-kind\"", "Hãy chọn loại giấy tờ.");
            assertThat(add("other", "a.html", "<script>").statusCode()).isEqualTo(422);
            assertThat(add("other", "", "").body()).contains("href=\"#documents-file\"");
        }
    }

    @Nested
    class Several_cases {

        @Test
        void wait_after_one_question_each_with_its_result() {
            var chosen = caseOf("GCN:01") + ":" + version(caseOf("GCN:01"));
            var form = INSPECTOR.form("/cases", "case", chosen, "back", "kind=INACTIVE");
            var asked = INSPECTOR.post("/cases/many/wait", form).body();
            assertThat(asked).contains("value=\"" + chosen + "\"", "name=\"sure\"");
            form.put("sure", "yes");
            assertThat(INSPECTOR.post("/cases/many/wait", form).statusCode()).isEqualTo(422);
            form.put("wait-text", "Chờ sổ tháng sau.");

            var done = INSPECTOR.post("/cases/many/wait", form).body();

            assertThat(done).contains("Đã chuyển 1 trong 1 vụ việc sang chờ.", "href=\"/cases?kind=INACTIVE\"");
            assertThat(page(READER, "GCN:01")).contains("Chờ sổ tháng sau.", "Thời hạn vẫn tiếp tục tính.");
            assertThat(done(act(INSPECTOR, "GCN:01", "resume"))).isEqualTo(303);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"merge", "unmerge", "confirm", "decline", "reopen"})
    void closing_is_for_those_who_may(String what) {
        assertThat(done(act(INSPECTOR, "GCN:02", what))).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "step", "ask", "wait", "suspend", "resume", "block", "unblock", "object", "lift", "link", "unlink",
                "dismiss", "propose", "undo"
            })
    void working_is_for_those_who_may(String what) {
        assertThat(done(act(READER, "GCN:02", what))).isEqualTo(403);
    }
}
