package coop.docket.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.refusal.Refusal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The weeks that messages are counted by. */
class WeekTest {

    @Nested
    class A_day {

        @ParameterizedTest
        @CsvSource({
            "2026-11-23, 2026-W48",
            "2026-12-31, 2026-W53",
            "2027-01-03, 2026-W53",
            "2027-01-04, 2027-W01",
            "2024-12-30, 2025-W01",
            "2024-02-29, 2024-W09",
            "2020-12-31, 2020-W53"
        })
        void lies_in_a_week_that_may_be_of_another_year(LocalDate day, String week) {
            assertThat(Week.of(day)).hasToString(week);
        }

        @Test
        void lies_in_exactly_one_week_for_four_hundred_years() {
            var week = Week.of(LocalDate.of(1900, 1, 1));
            for (var monday = LocalDate.of(1900, 1, 1); monday.getYear() < 2300; monday = monday.plusWeeks(1)) {
                assertThat(week.monday()).isEqualTo(monday);
                for (int day = 0; day < 7; day++) {
                    assertThat(Week.of(monday.plusDays(day))).isEqualTo(week);
                }
                assertThat(week.next().previous()).isEqualTo(week);
                assertThat(week.next()).isGreaterThan(week);
                assertThat(Week.parse(week.toString())).isEqualTo(week);
                week = week.next();
            }
        }
    }

    @Nested
    class An_instant {

        @Test
        void lies_in_the_week_that_it_is_in_Vietnam() {
            assertThat(Week.of(Instant.parse("2026-11-22T16:59:59.999Z"))).hasToString("2026-W47");
            assertThat(Week.of(Instant.parse("2026-11-22T17:00:00Z"))).hasToString("2026-W48");
        }

        @Test
        void is_an_hour_of_a_day_of_the_week() {
            assertThat(Week.parse("2026-W48").at(DayOfWeek.MONDAY, 7)).isEqualTo("2026-11-23T00:00:00Z");
            assertThat(Week.parse("2026-W53").at(DayOfWeek.SUNDAY, 0)).isEqualTo("2027-01-02T17:00:00Z");
        }
    }

    @Nested
    class A_text {

        @ParameterizedTest
        @ValueSource(
                strings = {"", "2026-47", "2026-W7", "2026-W54", "2025-W53", "2026-W00", "26-W47", "2026-W47-1", "x"})
        void that_names_no_week_is_refused(String text) {
            assertThatThrownBy(() -> Week.parse(text)).isInstanceOf(Refusal.class);
        }
    }
}
