package coop.docket.cases.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.cases.ShippedWorkflow;
import coop.docket.rules.terms.Span;
import coop.docket.rules.terms.WorkingDays;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days by which something has to be done, with the calendar that the program carries. */
class DueTest {
    private static final WorkingDays CALENDAR = ShippedWorkflow.get().calendar();

    private static Span span(int number, String unit) {
        return new Span(number, Span.Unit.valueOf(unit));
    }

    @Nested
    class Worked_out_by_hand {
        @ParameterizedTest(name = "{0} + {1} {2} + {3} suspended = {4} ({5})")
        @CsvSource({
            "2026-02-05, 3, WORKING_DAYS, 0, 2026-02-10, a weekend between",
            "2026-02-12, 3, WORKING_DAYS, 0, 2026-02-24, Tết between",
            "2026-02-13, 3, WORKING_DAYS, 0, 2026-02-25, the whole of Tết between",
            "2026-04-24, 3, WORKING_DAYS, 0, 2026-05-04, Hùng Kings' Day moved to Monday; 30 April and 1 May",
            "2026-04-29, 3, WORKING_DAYS, 0, 2026-05-06, 30 April and 1 May",
            "2026-08-27, 3, WORKING_DAYS, 0, 2026-09-04, National Day with the exchanged Monday",
            "2026-08-20, 3, WORKING_DAYS, 0, 2026-08-24, a Saturday that is worked",
            "2026-01-08, 3, WORKING_DAYS, 0, 2026-01-12, a Saturday that is worked",
            "2025-12-31, 3, WORKING_DAYS, 0, 2026-01-07, New Year and the exchanged Friday",
            "2025-04-24, 3, WORKING_DAYS, 0, 2025-04-28, a Saturday that is worked",
            "2025-04-29, 3, WORKING_DAYS, 0, 2025-05-07, 30 April to 2 May",
            "2024-05-02, 3, WORKING_DAYS, 0, 2024-05-06, a Saturday that is worked",
            "2024-02-07, 3, WORKING_DAYS, 0, 2024-02-19, Tết on both sides of a weekend",
            "2026-02-11, 5, WORKING_DAYS, 0, 2026-02-25, Tết between",
            "2026-06-26, 5, WORKING_DAYS, 0, 2026-07-03, the end of a month",
            "2024-04-26, 5, WORKING_DAYS, 0, 2024-05-07, exchanged days on both sides",
            "2025-08-29, 5, WORKING_DAYS, 0, 2025-09-09, 1 and 2 September",
            "2026-02-06, 7, WORKING_DAYS, 0, 2026-02-24, a week and Tết",
            "2026-04-20, 7, WORKING_DAYS, 0, 2026-05-04, three days off in one week",
            "2025-01-20, 7, WORKING_DAYS, 0, 2025-02-05, Tết at the end of January",
            "2026-09-01, 2, WORKING_DAYS, 0, 2026-09-04, counted from a day off",
            "2026-08-28, 2, WORKING_DAYS, 0, 2026-09-04, five days off in a row",
            "2026-08-17, 10, WORKING_DAYS, 0, 2026-08-28, a Saturday that is worked",
            "2026-02-06, 10, DAYS, 0, 2026-02-23, ends in Tết",
            "2026-02-27, 10, DAYS, 0, 2026-03-09, February is short",
            "2026-04-21, 10, DAYS, 0, 2026-05-04, ends on 1 May",
            "2026-07-01, 10, DAYS, 0, 2026-07-13, ends on a Saturday",
            "2026-08-12, 10, DAYS, 0, 2026-08-22, ends on a Saturday that is worked",
            "2024-02-19, 10, DAYS, 0, 2024-02-29, ends on 29 February",
            "2025-12-18, 15, DAYS, 0, 2026-01-05, ends on the exchanged Friday",
            "2026-01-31, 30, DAYS, 0, 2026-03-02, over a whole February",
            "2026-08-03, 30, DAYS, 0, 2026-09-03, ends on National Day",
            "2025-08-31, 6, MONTHS, 0, 2026-03-02, a month without 31 days; ends on a Saturday",
            "2025-08-30, 6, MONTHS, 0, 2026-03-02, a month without 30 days; ends on a Saturday",
            "2026-03-02, 6, MONTHS, 0, 2026-09-03, ends on National Day",
            "2026-10-30, 6, MONTHS, 0, 2027-05-04, 30 April to 3 May",
            "2023-08-31, 6, MONTHS, 0, 2024-02-29, a leap year",
            "2023-08-29, 6, MONTHS, 0, 2024-02-29, a leap year",
            "2024-02-29, 12, MONTHS, 0, 2025-02-28, from 29 February",
            "2024-05-03, 12, MONTHS, 0, 2025-05-05, ends on a Saturday",
            "2026-02-06, 10, DAYS, 10, 2026-02-26, suspended for ten days",
            "2026-02-12, 3, WORKING_DAYS, 10, 2026-03-06, suspended for ten days",
            "2026-02-05, 3, WORKING_DAYS, 7, 2026-02-23, suspended into Tết",
            "2028-04-28, 3, WORKING_DAYS, 0, 2028-05-03, a year that the calendar lacks: only weekends are off",
        })
        void it_ends_on(LocalDate from, int number, String unit, int suspended, LocalDate expected, String why) {
            assertThat(Due.of(from, span(number, unit), suspended, CALENDAR).on())
                    .as(why)
                    .isEqualTo(expected);
        }
    }

    @Nested
    class By_the_laws_of_counting {
        private static final int TIMES = 10_000;

        @Test
        void it_never_ends_on_a_day_off_nor_before_an_earlier_one_and_a_suspension_adds_exactly_its_days() {
            var seed = Long.getLong("seed", System.nanoTime());
            System.out.println("seed of deadlines: " + seed);
            var random = new Random(seed);
            for (int i = 0; i < TIMES; i++) {
                var from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_400));
                var unit = Span.Unit.values()[random.nextInt(Span.Unit.values().length)];
                var span = new Span(random.nextInt(unit == Span.Unit.MONTHS ? 13 : 60), unit);
                var added = random.nextInt(90);
                var due = Due.of(from, span, 0, CALENDAR);

                assertThat(CALENDAR.isWorkingDay(due.on())).as("%s", due).isTrue();
                assertThat(Due.of(from.plusDays(1), span, 0, CALENDAR).on())
                        .as("%s counted a day later", due)
                        .isAfterOrEqualTo(due.on());
                assertThat(Due.of(from, new Span(span.number() + 1, unit), 0, CALENDAR)
                                .on())
                        .as("%s and one more", due)
                        .isAfterOrEqualTo(due.on());
                var moved = due.moved(added, CALENDAR);
                assertThat(moved.unmoved(CALENDAR))
                        .as("%s suspended %s", due, added)
                        .isEqualTo(due.unmoved(CALENDAR).plusDays(added));
                assertThat(moved.on()).isEqualTo(CALENDAR.onOrAfter(moved.unmoved(CALENDAR)));
            }
        }
    }
}
