package coop.docket.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembersTest {
    private static final LocalDate TODAY = LocalDate.parse("2025-06-30");

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                                 |",
                "official_members 12                                              | 12",
                "official_members 0                                               | 0",
                "official_members 12 / members: on 2024-01-01, official_members 8 | 8",
                "official_members 12 / members: on 2024-01-01                     |",
                "official_members 12 / members: on 2025-07-01, official_members 8 | 12",
                "official_members 12 / members: on 2025-06-30, official_members 8 | 8",
                "/ members: on 2024-01-01, official_members 8 / members: on 2023-01-01, official_members 9 | 8",
                "/ members: on 2023-01-01, official_members 9 / members: on 2024-01-01, official_members 8 | 8",
                "/ members: on 2023-01-01, official_members 9 / members: on 2024-01-01 |",
                "/ members: on 2023-01-01, official_members 9 / members: on 2026-01-01, official_members 2 | 9",
                "official_members 12 / members: on 2024-01-01, foreign_members 1  |",
            })
    void members_now_are_those_of_the_newest_row_in_force(String told, Long expected) {
        assertThat(Told.seen(told, TODAY).membersNow()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "COOPERATIVE, 2024-07-01, 5",
        "CREDIT_FUND, 2024-07-01, 5",
        "UNION,       2024-07-01, 3",
        "COOPERATIVE, 2024-06-30, 7",
        "CREDIT_FUND, 2024-06-30, 7",
        "UNION,       2024-06-30, 4",
        "COOPERATIVE, 2026-11-24, 5",
        "UNION,       2026-11-24, 3",
        "COOPERATIVE, 2012-01-01, 7",
        "UNION,       1996-12-31, 4",
    })
    void the_minimum_is_that_of_the_day(String type, LocalDate today, long expected) {
        assertThat(Told.seen("type " + type, today).minimum()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "official_members 2                            |",
                "/ members: on 2024-01-01, official_members 4  | 2024-01-01",
                "/ members: on 2024-01-01, official_members 5  |",
                "/ members: on 2024-01-01, official_members 0  | 2024-01-01",
                "/ members: on 2024-01-01                      |",
                "/ members: on 2025-06-30, official_members 4  | 2025-06-30",
                "/ members: on 2025-07-01, official_members 4  |",
                "/ members: on 2023-01-01, official_members 3 / members: on 2024-01-01, official_members 4 | 2023-01-01",
                "/ members: on 2024-01-01, official_members 4 / members: on 2023-01-01, official_members 3 | 2023-01-01",
                "/ members: on 2023-01-01, official_members 9 / members: on 2024-01-01, official_members 4 | 2024-01-01",
                "/ members: on 2023-01-01, official_members 3 / members: on 2024-01-01, official_members 9 |",
                "/ members: on 2022-01-01, official_members 3 / members: on 2023-01-01, official_members 5 / members: on 2024-01-01, official_members 4 | 2024-01-01",
                "/ members: on 2022-01-01, official_members 3 / members: on 2023-01-01 / members: on 2024-01-01, official_members 4 | 2024-01-01",
                "/ members: on 2023-01-01, official_members 3 / members: on 2024-01-01 |",
                "/ members: on 2023-01-01, official_members 3 / members: on 2025-07-01, official_members 9 | 2023-01-01",
                "/ members: on 2020-01-01, official_members 6 / members: on 2024-01-01, official_members 4 | 2024-01-01",
                "type UNION / members: on 2024-01-01, official_members 3  |",
                "type UNION / members: on 2024-01-01, official_members 2  | 2024-01-01",
            })
    void below_since_is_the_begin_of_the_unbroken_run(String told, LocalDate expected) {
        assertThat(Told.seen(told, TODAY).belowSince()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "on {0} → {1}")
    @CsvSource({"2024-06-30, 2020-01-01", "2024-07-01, 2024-01-01"})
    void below_since_goes_by_the_minimum_of_today_for_all_rows(LocalDate today, LocalDate expected) {
        var told = "/ members: on 2020-01-01, official_members 6 / members: on 2024-01-01, official_members 4";

        assertThat(Told.seen(told, today).belowSince()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/ members: on 2024-01-01, official_members 20, foreign_members 7  | 2024-01-01",
                "/ members: on 2024-01-01, official_members 20, foreign_members 6  |",
                "/ members: on 2024-01-01, official_members 0, foreign_members 0   |",
                "/ members: on 2024-01-01, official_members 20                     |",
                "/ members: on 2024-01-01, foreign_members 7                       |",
                "/ members: on 2025-07-01, official_members 20, foreign_members 7  |",
                "/ members: on 2023-01-01, official_members 20, foreign_members 8 / members: on 2024-01-01, official_members 20, foreign_members 7 | 2023-01-01",
                "/ members: on 2023-01-01, official_members 20, foreign_members 6 / members: on 2024-01-01, official_members 20, foreign_members 7 | 2024-01-01",
                "/ members: on 2022-01-01, official_members 20, foreign_members 8 / members: on 2023-01-01, official_members 20 / members: on 2024-01-01, official_members 20, foreign_members 7 | 2024-01-01",
                "/ members: on 2023-01-01, official_members 20, foreign_members 8 / members: on 2024-01-01, official_members 30, foreign_members 8 |",
            })
    void the_run_with_many_foreign_members_likewise(String told, LocalDate expected) {
        var seen = Told.seen(told, TODAY);

        assertThat(seen.foreignSince(seen.share("members.foreign-share"))).isEqualTo(expected);
    }
}
