package coop.docket.api;

import static coop.docket.api.Program.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import coop.docket.access.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs read. */
class ReadingTest {
    private static final Program HEAD = ProgramOffice.program(Role.HEAD);
    private static final Program LOCAL = ProgramOffice.program(Set.of(ProgramOffice.HERE), Role.INSPECTOR);

    private static List<Long> ids(List<JsonNode> items) {
        return items.stream().map(item -> item.get("id").longValue()).toList();
    }

    @Nested
    class The_list_of_cases {

        @ParameterizedTest
        @ValueSource(strings = {"PRIORITY", "DUE", "NEWEST"})
        void gives_each_exactly_once_page_by_page(String sort) {
            var total = HEAD.json("/api/v1/cases?limit=1").get("total").intValue();

            var ids = ids(HEAD.all("/api/v1/cases?limit=3&sort=" + sort));

            assertThat(total).isGreaterThanOrEqualTo(ProgramOffice.COOPERATIVES);
            assertThat(ids).hasSize(total).doesNotHaveDuplicates();
        }

        @Test
        void names_the_next_page_in_a_header_too() {
            var answer = HEAD.get("/api/v1/cases?limit=3");
            var next = Program.json(answer).get("next").textValue();

            assertThat(answer.headers().firstValue("Link")).hasValue("<" + next + ">; rel=\"next\"");
            assertThat(next).contains("limit=3").startsWith("/api/v1/cases?");
        }

        @Test
        void is_limited_by_what_is_wanted() {
            var inactive = HEAD.all("/api/v1/cases?kind=INACTIVE");
            var some = HEAD.all("/api/v1/cases?kind=INACTIVE&kind=VERIFY");

            assertThat(inactive)
                    .isNotEmpty()
                    .allMatch(item -> item.get("kind").textValue().equals("INACTIVE"));
            assertThat(some).hasSizeGreaterThanOrEqualTo(inactive.size());
            assertThat(HEAD.all("/api/v1/cases?q=dong%20do%20GCN:00&kind=INACTIVE"))
                    .isNotEmpty()
                    .allMatch(item -> item.at("/cooperative/code").textValue().equals("GCN:00"));
            assertThat(HEAD.all("/api/v1/cases?state=CLOSED")).isEmpty();
            assertThat(HEAD.all("/api/v1/cases?regressed=true")).isEmpty();
            assertThat(HEAD.all("/api/v1/cases?overdue=true")).isEmpty();
            assertThat(HEAD.all("/api/v1/cases?blocker=lawsuit")).isEmpty();
            assertThat(HEAD.all("/api/v1/cases?due=true"))
                    .allMatch(each -> !each.get("due_on").isNull());
            assertThat(HEAD.all("/api/v1/cases?new=true")).isNotEmpty();
            assertThat(HEAD.all("/api/v1/cases?assignee=me")).isEmpty();
        }

        @Test
        void neither_shows_nor_counts_what_lies_in_another_area() {
            var here = LOCAL.json("/api/v1/cases?limit=200");
            var everywhere = HEAD.json("/api/v1/cases?limit=200&area=" + ProgramOffice.HERE);

            assertThat(here.get("total")).isEqualTo(everywhere.get("total"));
            assertThat(here.get("items"))
                    .isNotEmpty()
                    .allMatch(item -> item.at("/cooperative/area").textValue().equals(ProgramOffice.HERE));
            assertThat(LOCAL.json("/api/v1/cases?area=" + ProgramOffice.ELSEWHERE)
                            .get("total")
                            .intValue())
                    .isZero();
        }
    }

    @Nested
    class What_lies_in_another_area {

        @Test
        void does_not_exist() {
            var there =
                    HEAD.all("/api/v1/cases?area=" + ProgramOffice.ELSEWHERE).get(0);
            var id = there.get("id").longValue();

            problem(LOCAL.get("/api/v1/cases/" + id), 404, "not-found");
            problem(LOCAL.get("/api/v1/cases/" + id + "/history"), 404, "not-found");
            problem(LOCAL.act(id, "\"1\"", "there", "{\"action\":\"comment\",\"text\":\"x\"}"), 404, "not-found");
            problem(
                    LOCAL.get("/api/v1/cooperatives/"
                            + there.at("/cooperative/id").longValue()),
                    404,
                    "not-found");
        }
    }

    @Nested
    class A_case {

        @Test
        void comes_with_its_grounds_and_its_version_as_tag() {
            var id = HEAD.all("/api/v1/cases?kind=INACTIVE").get(0).get("id").longValue();

            var answer = HEAD.get("/api/v1/cases/" + id);

            var found = Program.json(answer);
            assertThat(answer.headers().firstValue("ETag"))
                    .hasValue("\"" + found.get("version").longValue() + "\"");
            assertThat(found.at("/findings/0/sentence/vi").textValue()).isNotBlank();
            assertThat(found.at("/findings/0/values").isObject()).isTrue();
            assertThat(HEAD.json("/api/v1/cases/" + id + "/history").get("items"))
                    .isNotEmpty();
        }
    }

    @Nested
    class Cooperatives {

        @Test
        void are_found_by_words_page_by_page_within_the_areas() {
            assertThat(HEAD.all("/api/v1/cooperatives?q=dong%20do&limit=3"))
                    .hasSize(ProgramOffice.COOPERATIVES)
                    .doesNotHaveDuplicates();
            assertThat(LOCAL.all("/api/v1/cooperatives?limit=1")).hasSize(ProgramOffice.COOPERATIVES / 2);
        }

        @Test
        void show_all_that_is_known_of_one() {
            var id = HEAD.all("/api/v1/cooperatives?q=GCN:00").get(0).get("id").longValue();

            assertThat(HEAD.json("/api/v1/cooperatives/" + id)
                            .at("/values/last_meeting_on")
                            .textValue())
                    .isEqualTo("2024-01-10");
        }

        @Test
        void keep_personal_data_from_whoever_may_not_read_them() {
            var id = HEAD.all("/api/v1/cooperatives?q=GCN:00").get(0).get("id").longValue();
            ProgramOffice.service()
                    .database()
                    .write(handle -> handle.execute(
                            "update cooperative set representative = 'Trần Văn Bình', phone = '0900' where id = ?",
                            id));

            assertThat(HEAD.get("/api/v1/cooperatives/" + id).body()).contains("Trần Văn Bình", "phone");
            assertThat(ProgramOffice.program(Role.READER)
                            .get("/api/v1/cooperatives/" + id)
                            .body())
                    .doesNotContain("Trần Văn Bình", "phone");
        }
    }

    @Nested
    class Runs_and_rules {

        @Test
        void a_run_is_counted_only_for_whoever_sees_everything() {
            // the oldest is done; the service itself may be judging another day meanwhile
            var runs = HEAD.json("/api/v1/assessments").get("items");
            assertThat(runs.get(runs.size() - 1).at("/counts/judged").intValue())
                    .isEqualTo(ProgramOffice.COOPERATIVES);
            assertThat(LOCAL.json("/api/v1/assessments").at("/items/0/counts").isNull())
                    .isTrue();
        }

        @Test
        void rules_are_those_of_the_pack_with_their_titles() {
            var rules = HEAD.json("/api/v1/rules");

            assertThat(rules.get("items")).hasSizeGreaterThan(50);
            assertThat(rules.at("/items/0/title/vi").textValue()).isNotBlank();
            assertThat(rules.get("pack").textValue()).hasSize(64);
        }
    }
}
