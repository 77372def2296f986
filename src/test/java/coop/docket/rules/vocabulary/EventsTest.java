package coop.docket.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsTest {
    private static final LocalDate TODAY = LocalDate.parse("2025-06-30");

    @Nested
    class An_event {
        @ParameterizedTest(name = "{0}.{1}")
        @CsvSource({
            "COOPERATIVES, re_registered_on",
            "COOPERATIVES, charter_amended_on",
            "SUSPENSIONS,  resumed_on",
            "SUSPENSIONS,  registrar_notified_on",
            "SUSPENSIONS,  tax_notified_on",
            "NOTICES,      sent_on",
            "NOTICES,      answered_on",
            "PROCEEDINGS,  sent_on",
            "PROCEEDINGS,  received_on",
            "PROCEEDINGS,  published_on",
            "PROCEEDINGS,  decision_received_on",
            "PROCEEDINGS,  acted_on",
            "PROCEEDINGS,  debts_settled_on",
            "PROCEEDINGS,  filed_on",
            "PROCEEDINGS,  tax_answered_on",
            "PROCEEDINGS,  objection_on",
            "PROCEEDINGS,  withdrawn_on",
            "PROCEEDINGS,  restored_on",
            "PROCEEDINGS,  closed_on",
        })
        void has_happened_when_its_day_is_today_or_past(Sheet sheet, String column) {
            assertThat(seen(sheet, column, null)).as("blank").isNull();
            assertThat(seen(sheet, column, TODAY.minusYears(1)))
                    .as("a year ago")
                    .isNotNull();
            assertThat(seen(sheet, column, TODAY.minusDays(1))).as("yesterday").isNotNull();
            assertThat(seen(sheet, column, TODAY)).as("today").isNotNull();
            assertThat(seen(sheet, column, TODAY.plusDays(1))).as("tomorrow").isNull();
            assertThat(seen(sheet, column, TODAY.plusYears(1))).as("next year").isNull();
        }

        @Test
        void stands_in_no_other_column() {
            assertThat(Arrays.stream(Sheet.values())
                            .flatMap(sheet -> sheet.columns().stream())
                            .filter(Column::event)
                            .map(Column::key)
                            .distinct())
                    .containsExactlyInAnyOrder(
                            "re_registered_on",
                            "charter_amended_on",
                            "resumed_on",
                            "answered_on",
                            "sent_on",
                            "received_on",
                            "published_on",
                            "decision_received_on",
                            "acted_on",
                            "debts_settled_on",
                            "filed_on",
                            "tax_answered_on",
                            "objection_on",
                            "withdrawn_on",
                            "restored_on",
                            "closed_on",
                            "registrar_notified_on",
                            "tax_notified_on");
        }
    }

    @Nested
    class Any_other_date {
        @ParameterizedTest(name = "{0}.{1}")
        @CsvSource({
            "COOPERATIVES, registered_on",
            "COOPERATIVES, legal_status_on",
            "COOPERATIVES, tax_status_on",
            "COOPERATIVES, label_on",
            "COOPERATIVES, last_activity_on",
            "COOPERATIVES, last_meeting_on",
            "REPORTS,      submitted_on",
            "REPORTS,      meeting_on",
            "MEMBERS,      on",
            "SUSPENSIONS,  from",
            "SUSPENSIONS,  to",
            "NOTICES,      answer_due_on",
            "DEBTS,        incurred_on",
            "DEBTS,        due_on",
            "DEBTS,        decision_on",
            "DEBTS,        reconciled_on",
            "ASSETS,       certificate_on",
            "PROCEEDINGS,  started_on",
        })
        void stands_as_written_on_every_day(Sheet sheet, String column) {
            assertThat(seen(sheet, column, TODAY)).isEqualTo(TODAY);
            assertThat(seen(sheet, column, TODAY.plusDays(1))).isEqualTo(TODAY.plusDays(1));
            assertThat(seen(sheet, column, null)).isNull();
        }
    }

    @Nested
    class A_blank {
        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "debt_no 1,                       NONE",
            "'debt_no 1, treatment NONE',       NONE",
            "'debt_no 1, treatment INSTALMENT', INSTALMENT",
            "'debt_no 1, treatment PAID',       PAID",
        })
        void treatment_is_none(String debt, String treatment) {
            var debts = Told.seen("/ debts: " + debt, TODAY).debts();

            assertThat(debts.iterator().next().treatment()).isEqualTo(treatment);
            assertThat(debts.with("treatment", treatment).found()).isTrue();
        }

        @Test
        void certificate_number_means_that_there_is_none() {
            var assets = Told.seen("/ assets: asset_no 1 / assets: asset_no 2, certificate_no AB", TODAY)
                    .assets();

            assertThat(assets.lacking("certificate_no").count()).isEqualTo(1);
        }
    }

    private static Object seen(Sheet sheet, String column, LocalDate day) {
        var row = coop.docket.register.Row.of(sheet, day == null ? Map.of() : Map.of(column, day));
        return new AnyLine(row).seen(sheet.column(column));
    }

    /** A row of any sheet. */
    private static final class AnyLine extends Line {
        AnyLine(coop.docket.register.Row row) {
            super(row, Told.terms(TODAY));
        }
    }
}
