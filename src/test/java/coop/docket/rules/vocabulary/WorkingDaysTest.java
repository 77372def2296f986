package coop.docket.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.rules.terms.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @Nested
    class A_limit_in_working_days {
        @ParameterizedTest(name = "{0} and {1} working days are {2}: {3}")
        @CsvSource({
            "2024-03-04, 1, 2024-03-05, Monday to Tuesday",
            "2024-03-04, 4, 2024-03-08, within a week",
            "2024-03-04, 5, 2024-03-11, over a weekend",
            "2024-03-01, 1, 2024-03-04, Friday to Monday",
            "2024-03-02, 1, 2024-03-04, from a Saturday",
            "2024-03-03, 1, 2024-03-04, from a Sunday",
            "2024-03-03, 0, 2024-03-03, none at all",
            "2024-02-07, 1, 2024-02-15, over Tet",
            "2024-02-10, 1, 2024-02-15, from within Tet",
            "2024-04-26, 1, 2024-05-02, an exchanged Monday is off",
            "2024-05-02, 2, 2024-05-04, a make-up Saturday counts",
            "2024-05-03, 2, 2024-05-06, and the Sunday after it does not",
            "2024-05-10, 1, 2024-05-13, an ordinary Saturday does not",
            "2025-04-25, 1, 2025-04-26, the make-up Saturday of 2025",
            "2025-04-29, 1, 2025-05-05, and the Friday it was worked for",
            "2025-12-31, 1, 2026-01-05, over New Year into another year",
            "2025-12-31, 6, 2026-01-10, which is a make-up Saturday",
            "2026-08-21, 1, 2026-08-22, the make-up Saturday before National Day",
            "2026-08-28, 1, 2026-09-03, over National Day",
            "2026-04-24, 1, 2026-04-28, a day off for a holiday on Sunday",
        })
        void skips_weekends_and_days_off(LocalDate day, int number, LocalDate end, String why) {
            var terms = Told.terms(LocalDate.parse("2026-11-24"));

            assertThat(terms.plus(day, new Span(number, Span.Unit.WORKING_DAYS)))
                    .as(why)
                    .isEqualTo(end);
        }

        @ParameterizedTest(name = "received {0}, 3 working days, today {1}: late is {2}")
        @CsvSource({
            "2025-06-02, 2025-06-05, false",
            "2025-06-02, 2025-06-06, true",
            "2025-06-05, 2025-06-10, false",
            "2025-06-05, 2025-06-11, true",
            "2024-08-29, 2024-09-05, false",
            "2024-08-29, 2024-09-06, true",
            "2025-04-24, 2025-04-28, false",
            "2025-04-24, 2025-04-29, true",
        })
        void is_passed_on_the_day_after(LocalDate received, LocalDate today, boolean late) {
            var told = "/ proceedings: track VOLUNTARY, started_on 2024-07-20, received_on " + received;

            assertThat(Told.found(told, today).containsKey("DIS-03")).isEqualTo(late);
        }
    }

    @Nested
    class The_calendar {
        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"2023, false", "2024, true", "2025, true", "2026, true", "2027, true", "2028, false"})
        void covers_these_years(int year, boolean covered) {
            assertThat(Told.CALENDAR.covers(year)).isEqualTo(covered);
        }

        @ParameterizedTest(name = "{0} and {1} working days are {2}")
        @CsvSource({
            "2023-04-28, 1, 2023-05-01",
            "2023-12-29, 1, 2024-01-02",
            "2027-12-31, 1, 2028-01-03",
            "2028-04-28, 1, 2028-05-01",
            "2028-09-01, 1, 2028-09-04",
            "2028-09-01, 6, 2028-09-11",
        })
        void has_only_weekends_off_in_a_year_that_it_lacks(LocalDate day, int number, LocalDate end) {
            assertThat(Told.CALENDAR.after(day, number)).isEqualTo(end);
        }
    }
}
