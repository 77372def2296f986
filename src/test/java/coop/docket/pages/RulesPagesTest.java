package coop.docket.pages;

import static coop.docket.pages.WorkingOffice.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules as they are read on pages. */
class RulesPagesTest {
    private static final Visit INSPECTOR = Visit.of(SERVICE, "thanh.tra");
    private static final Visit LOCAL = Visit.of(SERVICE, "dong.hoa");
    private static final Visit ADMINISTRATOR = Visit.of(SERVICE, "quan.tri");

    private static String page(Visit who, String path) {
        var answer = who.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Nested
    class The_list {

        @Test
        void counts_the_open_cases_of_each_rule_as_the_docket_does() {
            for (var who : new Visit[] {INSPECTOR, LOCAL}) {
                var counted = Pattern.compile("/cases\\?rule=INA-07\">(\\d+)<").matcher(page(who, "/rules"));
                assertThat(counted.find()).isTrue();

                assertThat(page(who, "/cases?rule=INA-07")).contains("trong " + counted.group(1));
            }
            assertThat(page(INSPECTOR, "/rules")).contains("/cases?rule=INA-07\">6<");
            assertThat(page(LOCAL, "/rules")).contains("/cases?rule=INA-07\">3<");
        }

        @Test
        void tells_no_counts_to_whoever_reads_no_cases() {
            assertThat(page(ADMINISTRATOR, "/rules")).contains("INA-07").doesNotContain("/cases?rule");
        }

        @ParameterizedTest
        @CsvSource({"q=dai hoi thanh vien, INA-07, DEB-01", "q=deb-01, DEB-01, INA-07", "kind=DEBT, DEB-01, INA-07"})
        void is_narrowed_by_words_without_accents_and_by_kind(String asked, String found, String left) {
            assertThat(page(INSPECTOR, "/rules?" + asked.replace(" ", "%20")))
                    .contains("/rules/" + found)
                    .doesNotContain("/rules/" + left);
        }
    }

    @Nested
    class How_they_fare {

        @Test
        void is_told_with_the_counts_of_the_docket() {
            assertThat(page(INSPECTOR, "/rules/health")).contains("/cases?rule=INA-07\">6<");
            assertThat(page(LOCAL, "/rules/health")).contains("/cases?rule=INA-07\">3<");
            assertThat(ADMINISTRATOR.get("/rules/health").statusCode()).isEqualTo(403);
        }

        @Test
        void can_be_narrowed_to_those_that_want_looking_at() {
            assertThat(page(INSPECTOR, "/rules/health?doubted=yes"))
                    .contains("Chưa phát hiện lần nào")
                    .doesNotContain("/rules/INA-07");
        }
    }

    @Nested
    class A_rule {

        @Test
        void is_shown_with_its_law_its_text_its_numbers_and_its_examples() {
            assertThat(page(INSPECTOR, "/rules/INA-07"))
                    .contains("Luật số 17/2023/QH15, Điều 103.1.e")
                    .contains("<code>{lastMeeting}</code>")
                    .contains("meeting.limit", "18 tháng")
                    .contains("date-effective \"2024-07-01\"")
                    .contains("/rules/versions/1", "Bộ quy tắc đi kèm chương trình")
                    .contains("eighteen months to the day", "10/12/2025", "Bất khả kháng: có");
        }

        @Test
        void that_no_lawyer_has_read_says_so() {
            assertThat(page(INSPECTOR, "/rules/INA-02")).contains("Luật sư chưa đối chiếu");
        }

        @Test
        void that_is_not_there_is_no_page() {
            assertThat(INSPECTOR.get("/rules/INA-99").statusCode()).isEqualTo(404);
            assertThat(INSPECTOR.get("/rules/file?path=../config.yml").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void numbers_name_the_rules_that_read_them_and_days_off_their_decision() {
        assertThat(page(INSPECTOR, "/rules/parameters")).contains("href=\"/rules/INA-07\"", "href=\"/rules/INA-07O\"");
        assertThat(page(INSPECTOR, "/rules/calendar")).contains("8726/VPCP-KGVX", "Tết Nguyên đán", "01/01/2025");
    }
}
