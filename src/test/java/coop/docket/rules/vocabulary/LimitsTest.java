package coop.docket.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.rules.terms.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    @Nested
    class Months {
        @ParameterizedTest(name = "{0} and {1} months are {2}")
        @CsvSource({
            "2024-03-15, 0, 2024-03-15",
            "2024-03-15, 1, 2024-04-15",
            "2024-03-31, 1, 2024-04-30",
            "2024-01-31, 1, 2024-02-29",
            "2023-01-31, 1, 2023-02-28",
            "2024-01-29, 1, 2024-02-29",
            "2023-01-29, 1, 2023-02-28",
            "2024-02-29, 12, 2025-02-28",
            "2023-02-28, 12, 2024-02-28",
            "2024-02-29, 48, 2028-02-29",
            "2024-08-31, 6, 2025-02-28",
            "2023-08-31, 6, 2024-02-29",
            "2024-12-31, 2, 2025-02-28",
            "2024-05-31, 18, 2025-11-30",
            "2024-12-15, 1, 2025-01-15",
        })
        void end_on_the_same_day_or_the_last_of_the_month(LocalDate day, int months, LocalDate end) {
            var terms = Told.terms(LocalDate.parse("2026-11-24"));

            assertThat(terms.plus(day, new Span(months, Span.Unit.MONTHS))).isEqualTo(end);
        }

        @ParameterizedTest(name = "due {0}, one month, today {1}")
        @CsvSource({
            "2024-01-31, 2024-02-28, false, false",
            "2024-01-31, 2024-02-29, true,  false",
            "2024-01-31, 2024-03-01, true,  true",
            "2023-01-31, 2023-02-27, false, false",
            "2023-01-31, 2023-02-28, true,  false",
            "2023-01-31, 2023-03-01, true,  true",
            "2024-02-29, 2024-03-28, false, false",
            "2024-02-29, 2024-03-29, true,  false",
            "2024-02-29, 2024-03-30, true,  true",
        })
        void or_more_begin_a_day_before_more_than(LocalDate due, LocalDate today, boolean orMore, boolean more) {
            var debts = Told.seen("/ debts: debt_no 1, due_on " + due, today).debts();
            var month = new Span(1, Span.Unit.MONTHS);

            assertThat(debts.atLeast(month, "due_on").found()).isEqualTo(orMore);
            assertThat(debts.moreThan(month, "due_on").found()).isEqualTo(more);
        }
    }

    @Nested
    class Days {
        @ParameterizedTest(name = "due {0}, 90 days, today {1}")
        @CsvSource({
            "2025-01-01, 2025-03-31, false, false",
            "2025-01-01, 2025-04-01, true,  false",
            "2025-01-01, 2025-04-02, true,  true",
            "2024-01-01, 2024-03-30, false, false",
            "2024-01-01, 2024-03-31, true,  false",
            "2024-01-01, 2024-04-01, true,  true",
        })
        void count_a_leap_day(LocalDate due, LocalDate today, boolean orMore, boolean more) {
            var debts = Told.seen("/ debts: debt_no 1, due_on " + due, today).debts();
            var days = new Span(90, Span.Unit.DAYS);

            assertThat(debts.atLeast(days, "due_on").found()).isEqualTo(orMore);
            assertThat(debts.moreThan(days, "due_on").found()).isEqualTo(more);
        }
    }

    @Nested
    class Not_known {
        @Test
        void is_the_end_of_a_time_whose_begin_is_not_known() {
            var terms = Told.terms(LocalDate.parse("2026-11-24"));

            assertThat(terms.plus(null, new Span(1, Span.Unit.MONTHS))).isNull();
            assertThat(terms.plus(LocalDate.parse("2024-01-31"), null)).isNull();
        }
    }
}
