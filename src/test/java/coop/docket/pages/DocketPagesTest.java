package coop.docket.pages;

import static coop.docket.pages.WorkingOffice.SERVICE;
import static coop.docket.pages.WorkingOffice.caseOf;
import static coop.docket.pages.WorkingOffice.number;
import static coop.docket.pages.WorkingOffice.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of cases and cooperatives, over HTTP. */
class DocketPagesTest {
    private static final Pattern SHOWING = Pattern.compile("Hiện \\d+–\\d+ trong (\\d+)");

    private static final Visit INSPECTOR = Visit.of(SERVICE, "thanh.tra");
    private static final Visit LOCAL = Visit.of(SERVICE, "dong.hoa");
    private static final Visit STRANGER = Visit.of(SERVICE, "xa.la");
    private static final Visit READER = Visit.of(SERVICE, "nguoi.doc");
    private static final Visit ADMINISTRATOR = Visit.of(SERVICE, "quan.tri");

    private static long total(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        var found = SHOWING.matcher(answer.body());
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private static long cooperative(String code) {
        return number("select id from cooperative where code = '" + code + "'");
    }

    @Nested
    class A_reader_of_another_area {

        @ParameterizedTest
        @CsvSource({"/cases/", "/cooperatives/"})
        void is_told_that_there_is_no_such_page(String path) {
            var id = path.contains("cases") ? caseOf("GCN:01") : cooperative("GCN:01");

            assertThat(INSPECTOR.get(path + id).statusCode()).isEqualTo(200);
            assertThat(LOCAL.get(path + id).statusCode()).isEqualTo(404);
            assertThat(STRANGER.get(path + id).statusCode()).isEqualTo(404);
        }

        @Test
        void sees_none_of_its_rules_either() {
            var path = "/cooperatives/" + cooperative("GCN:01") + "/rules/INA-05";

            assertThat(LOCAL.get(path).statusCode()).isEqualTo(404);
        }

        @Test
        void sees_no_counts_of_it() {
            var all = total(INSPECTOR.get("/cases"));

            assertThat(all).isEqualTo(number("select count(*) from docket_case where open_slot is not null"));
            assertThat(total(LOCAL.get("/cases"))).isEqualTo(all / 2);
            assertThat(total(STRANGER.get("/cases"))).isZero();
            assertThat(STRANGER.get("/").body()).contains("<b>0</b>").doesNotContainPattern("<b>[1-9]");
            assertThat(STRANGER.get("/cases").body()).doesNotContain("Đông Hòa", "GCN:0");
        }

        @Test
        void cannot_change_a_case_of_it() {
            var id = caseOf("GCN:01");
            var form = LOCAL.form(
                    "/me",
                    "version",
                    String.valueOf(version(id)),
                    "assignee",
                    "me",
                    "assign-assignee",
                    "me",
                    "comment-text",
                    "x");

            assertThat(LOCAL.post("/cases/" + id + "/assign", form).statusCode())
                    .isEqualTo(404);
            assertThat(LOCAL.post("/cases/" + id + "/comment", form).statusCode())
                    .isEqualTo(404);
        }
    }

    @Nested
    class Without_the_permission {

        @Test
        void a_page_is_refused() {
            assertThat(ADMINISTRATOR.get("/cases").statusCode()).isEqualTo(403);
            assertThat(ADMINISTRATOR.get("/cases/" + caseOf("GCN:00")).statusCode())
                    .isEqualTo(403);
            assertThat(ADMINISTRATOR
                            .get("/cooperatives/" + cooperative("GCN:00"))
                            .body())
                    .contains("GCN:00")
                    .doesNotContain("id=\"rules\"");
        }

        @ParameterizedTest
        @CsvSource({"/cases/assign", "/cases/next", "/cases/1/assign", "/cases/1/comment"})
        void a_form_is_refused(String path) {
            var form =
                    READER.form("/me", "version", "1", "assignee", "me", "assign-assignee", "me", "comment-text", "x");

            assertThat(READER.post(path, form).statusCode()).isEqualTo(403);
        }

        @Test
        void the_page_offers_no_form() {
            assertThat(READER.get("/cases").body()).doesNotContain("/cases/next", "type=\"checkbox\" name=\"case\"");
            assertThat(READER.get("/cases/" + caseOf("GCN:00")).body()).doesNotContain("/comment\"", "/assign\"");
        }

        @Test
        void personal_data_are_not_shown() {
            var path = "/cooperatives/" + cooperative("GCN:00");

            assertThat(INSPECTOR.get(path).body()).contains("Người đại diện", "Điện thoại");
            assertThat(READER.get(path).body()).doesNotContain("Người đại diện", "Điện thoại");
        }
    }

    @Nested
    class A_form {

        @Test
        void without_its_token_is_refused() {
            var path = "/cases/" + caseOf("GCN:02") + "/comment";

            assertThat(INSPECTOR
                            .post(path, Map.of("version", "1", "assign-assignee", "me", "comment-text", "x"))
                            .statusCode())
                    .isEqualTo(403);
        }

        @Test
        void that_is_stale_shows_what_changed_and_keeps_what_was_typed() {
            var id = caseOf("GCN:02");
            var path = "/cases/" + id;
            var seen = String.valueOf(version(id));
            var first = LOCAL.form(path, "version", seen, "comment-text", "Đã gọi điện.");
            assertThat(LOCAL.post(path + "/comment", first).statusCode()).isEqualTo(303);

            var second = INSPECTOR.form(path, "version", seen, "comment-text", "Đã đến <trụ sở>.");
            var answer = INSPECTOR.post(path + "/comment", second);

            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body())
                    .contains("id=\"meanwhile\"", "Đã gọi điện.", "Lê Văn Cường")
                    .contains(">Đã đến &lt;trụ sở&gt;.</textarea>")
                    .contains("href=\"" + path + "?theme=dark\"")
                    .contains("name=\"version\" value=\"" + version(id) + "\"");
            assertThat(INSPECTOR.get(path).body()).doesNotContain("trụ sở&gt;", "meanwhile");
        }

        @Test
        void without_a_remark_says_so_beside_the_field() {
            var path = "/cases/" + caseOf("GCN:04");
            var form = INSPECTOR.form(path, "version", String.valueOf(version(caseOf("GCN:04"))), "comment-text", " ");

            var answer = INSPECTOR.post(path + "/comment", form);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("href=\"#comment-text\"", "id=\"comment-text-wrong\"");
        }

        @Test
        void for_several_cases_tells_the_result_of_each() {
            var id = caseOf("GCN:03");
            var form = INSPECTOR.form("/cases", "case", id + ":" + version(id), "assignee", "me", "back", "kind=DEBT");

            var answer = INSPECTOR.post("/cases/assign", form);
            var stale = INSPECTOR.post("/cases/assign", form);

            assertThat(answer.body()).contains("Đã giao 1 trong 1 vụ việc.", "href=\"/cases?kind=DEBT\"");
            assertThat(stale.body()).contains("Đã giao 0 trong 1 vụ việc.");
            form.remove("case");
            assertThat(INSPECTOR.post("/cases/assign", form).statusCode()).isEqualTo(422);
        }
    }

    @Nested
    class The_docket {

        @ParameterizedTest
        @CsvSource({
            "kind=DEBT, 0",
            "q=dong+do+gcn:03, 3",
            "q=GCN+04, 3",
            "owner=999, 0",
            "area=26000, 9",
            "regressed=yes, 0",
            "state=CLOSED, 0",
            "severity=CRITICAL, 0",
            "kind=NONSENSE, 18",
        })
        void is_narrowed_by_its_address(String query, long expected) {
            assertThat(total(INSPECTOR.get("/cases?" + query))).isEqualTo(expected);
        }

        @Test
        void lets_each_filter_be_taken_away_alone() {
            var body = INSPECTOR.get("/cases?area=26000&new=yes&q=dong").body();

            assertThat(body)
                    .contains("href=\"/cases?new=yes&amp;q=dong\"")
                    .contains("href=\"/cases?area=26000&amp;q=dong\"")
                    .contains("href=\"/cases?area=26000&amp;new=yes\"");
        }

        @Test
        void refuses_a_place_that_it_did_not_name() {
            assertThat(INSPECTOR.get("/cases?after=x").statusCode()).isEqualTo(422);
        }

        @Test
        void offers_a_case_to_those_who_work_in_its_area_only() {
            var here = INSPECTOR.get("/cases/" + caseOf("GCN:00")).body();
            var elsewhere = INSPECTOR.get("/cases/" + caseOf("GCN:01")).body();

            assertThat(here).contains("(dong.hoa)").doesNotContain("(xa.la)", "(nguoi.doc)", "(quan.tri)");
            assertThat(elsewhere).contains("(nguyen.an)").doesNotContain("(dong.hoa)");
        }

        @Test
        void gives_the_next_case_that_nobody_has() {
            var visit = Visit.of(SERVICE, "dong.hoa");
            var answer = visit.post("/cases/next", visit.form("/cases", "back", ""));

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).matches("/cases/\\d+\\?done=assigned");
        }
    }

    @Nested
    class A_cooperative {

        @ParameterizedTest
        @CsvSource({"dong do, 6", "GCN 05, 1", "khong co, 0"})
        void is_found_by_what_people_know_of_it(String words, int expected) {
            var body =
                    INSPECTOR.get("/cooperatives?q=" + words.replace(' ', '+')).body();

            assertThat(Pattern.compile("href=\"/cooperatives/\\d+\"")
                            .matcher(body)
                            .results())
                    .hasSize(expected);
        }

        @Test
        void shows_where_each_value_is_from_and_what_each_rule_says() {
            var body = INSPECTOR.get("/cooperatives/" + cooperative("GCN:00")).body();

            assertThat(body).contains("Hệ thống thay đổi lúc", "Có vấn đề", "Vì sao không?", "10/01/2024");
        }

        @Test
        void shows_why_a_rule_does_not_flag_it() {
            var body = INSPECTOR
                    .get("/cooperatives/" + cooperative("GCN:00") + "/rules/INA-09")
                    .body();

            assertThat(body).contains("<pre><code>", "Căn cứ pháp lý");
            assertThat(INSPECTOR.get("/cooperatives/1/rules/NONE").statusCode()).isEqualTo(404);
        }
    }
}
