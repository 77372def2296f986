package coop.docket.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeTest {
    private static final LocalDate TODAY = LocalDate.parse("2025-06-30");

    @Nested
    class The_last_activity {
        @ParameterizedTest(name = "{0} → {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "                                                        |",
                    "last_activity_on 2025-03-01                             | 2025-03-01",
                    "last_activity_on 2025-06-30                             | 2025-06-30",
                    "last_activity_on 2025-07-01                             |",
                    "/ reports: year 2023, revenue 1                         | 2023-12-31",
                    "/ reports: year 2023, revenue 0                         |",
                    "/ reports: year 2023                                    |",
                    "/ reports: year 2025, revenue 1                         |",
                    "/ reports: year 2024, revenue 1                         | 2024-12-31",
                    "/ reports: year 2022, revenue 9 / reports: year 2024, revenue 0 | 2022-12-31",
                    "last_activity_on 2024-12-30 / reports: year 2024, revenue 1 | 2024-12-31",
                    "last_activity_on 2025-01-01 / reports: year 2024, revenue 1 | 2025-01-01",
                    "last_activity_on 2025-07-01 / reports: year 2021, revenue 1 | 2021-12-31",
                    "/ reports: year 2024, internal_revenue 5, profit 5      |",
                })
        void is_the_newest_day_not_after_today(String told, LocalDate expected) {
            assertThat(Told.seen(told, TODAY).lastActivity()).isEqualTo(expected);
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2024-12-30, ", "2024-12-31, 2024-12-31", "2025-01-01, 2024-12-31"})
        void of_a_year_with_revenue_is_its_last_day(LocalDate today, LocalDate expected) {
            assertThat(Told.seen("/ reports: year 2024, revenue 1", today).lastActivity())
                    .isEqualTo(expected);
        }
    }

    @Nested
    class It_stands_idle_since {
        private static final String ACTIVE = "last_activity_on 2020-01-15 ";

        @ParameterizedTest(name = "{0} → {1}, told to any: {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "| 2020-01-15 | 2020-01-15",
                    "/ suspensions: from 2024-01-01, to 2024-06-30 | 2020-01-15 | 2020-01-15",
                    "/ suspensions: from 2024-01-01, to 2024-06-30, registrar_notified_on 2023-12-20 | 2020-01-15 | 2024-06-30",
                    "/ suspensions: from 2024-01-01, to 2024-06-30, tax_notified_on 2023-12-20 | 2020-01-15 | 2024-06-30",
                    "/ suspensions: from 2024-01-01, to 2024-06-30, registrar_notified_on 2023-12-20, tax_notified_on 2023-12-20 | 2024-06-30 | 2024-06-30",
                    "/ suspensions: from 2024-01-01, to 2024-06-30, registrar_notified_on 2025-06-30, tax_notified_on 2023-12-20 | 2024-06-30 | 2024-06-30",
                    "/ suspensions: from 2024-01-01, to 2024-06-30, registrar_notified_on 2025-07-01, tax_notified_on 2023-12-20 | 2020-01-15 | 2024-06-30",
                    "/ suspensions: from 2024-01-01, to 2024-06-30, registrar_notified_on 2025-07-01, tax_notified_on 2025-07-01 | 2020-01-15 | 2020-01-15",
                    "/ suspensions: from 2025-06-30, to 2026-06-30, registrar_notified_on 2023-12-20, tax_notified_on 2023-12-20 | 2026-06-30 | 2026-06-30",
                    "/ suspensions: from 2025-07-01, to 2026-06-30, registrar_notified_on 2023-12-20, tax_notified_on 2023-12-20 | 2020-01-15 | 2020-01-15",
                    "/ suspensions: from 2024-01-01, to 2024-06-30, resumed_on 2024-03-01, registrar_notified_on 2023-12-20, tax_notified_on 2023-12-20 | 2024-03-01 | 2024-03-01",
                    "/ suspensions: from 2024-01-01, to 2024-06-30, resumed_on 2024-09-01, registrar_notified_on 2023-12-20, tax_notified_on 2023-12-20 | 2024-06-30 | 2024-06-30",
                    "/ suspensions: from 2024-01-01, to 2026-06-30, resumed_on 2025-07-01, registrar_notified_on 2023-12-20, tax_notified_on 2023-12-20 | 2026-06-30 | 2026-06-30",
                    "/ suspensions: from 2024-01-01, resumed_on 2024-03-01, registrar_notified_on 2023-12-20, tax_notified_on 2023-12-20 | 2024-03-01 | 2024-03-01",
                    "/ suspensions: from 2024-01-01, resumed_on 2025-07-01, registrar_notified_on 2023-12-20, tax_notified_on 2023-12-20 | 2020-01-15 | 2020-01-15",
                    "/ suspensions: from 2024-01-01, registrar_notified_on 2023-12-20, tax_notified_on 2023-12-20 | 2020-01-15 | 2020-01-15",
                    "/ suspensions: from 2018-01-01, to 2018-12-31, registrar_notified_on 2017-12-20, tax_notified_on 2017-12-20 | 2020-01-15 | 2020-01-15",
                    "/ suspensions: from 2024-01-01, to 2024-06-30, tax_notified_on 2023-12-20 / suspensions: from 2022-01-01, to 2022-12-31, registrar_notified_on 2021-12-20, tax_notified_on 2021-12-20 | 2022-12-31 | 2024-06-30",
                    "/ reports: year 2024, revenue 1 / suspensions: from 2024-01-01, to 2024-06-30, registrar_notified_on 2023-12-20, tax_notified_on 2023-12-20 | 2024-12-31 | 2024-12-31",
                })
        void the_last_activity_or_a_later_notified_suspension(String told, LocalDate both, LocalDate any) {
            var seen = Told.seen(ACTIVE + (told == null ? "" : told), TODAY);

            assertThat(seen.idleSince()).isEqualTo(both);
            assertThat(seen.idleSinceAny()).isEqualTo(any);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "/ suspensions: from 2024-01-01, to 2024-06-30, registrar_notified_on 2023-12-20, tax_notified_on 2023-12-20",
                    "/ suspensions: from 2024-01-01, to 2024-06-30, tax_notified_on 2023-12-20",
                    "/ reports: year 2024, revenue 0",
                    "last_activity_on 2025-07-01",
                })
        void is_not_known_where_the_last_activity_is_not(String told) {
            var seen = Told.seen(told, TODAY);

            assertThat(seen.idleSince()).isNull();
            assertThat(seen.idleSinceAny()).isNull();
        }
    }

    @Nested
    class The_last_meeting {
        @ParameterizedTest(name = "{0} → {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "                                                     |",
                    "last_meeting_on 2024-04-20                           | 2024-04-20",
                    "last_meeting_on 2025-06-30                           | 2025-06-30",
                    "last_meeting_on 2025-07-01                           |",
                    "/ reports: year 2024, meeting_on 2024-04-20          | 2024-04-20",
                    "/ reports: year 2025, meeting_on 2025-06-30          | 2025-06-30",
                    "/ reports: year 2025, meeting_on 2025-07-01          |",
                    "/ reports: year 2024                                 |",
                    "last_meeting_on 2024-04-20 / reports: year 2024, meeting_on 2024-04-21 | 2024-04-21",
                    "last_meeting_on 2024-04-22 / reports: year 2024, meeting_on 2024-04-21 | 2024-04-22",
                    "last_meeting_on 2025-07-01 / reports: year 2022, meeting_on 2022-04-21 | 2022-04-21",
                    "/ reports: year 2024, meeting_on 2023-01-05 / reports: year 2022, meeting_on 2023-03-05 | 2023-03-05",
                })
        void is_the_newest_day_not_after_today(String told, LocalDate expected) {
            assertThat(Told.seen(told, TODAY).lastMeeting()).isEqualTo(expected);
        }
    }
}
