package coop.docket.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatiosTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @ParameterizedTest(name = "{0} of {1} votes on {2}: too few is {3}")
    @CsvSource({
        "65, 100, 2024-07-01, false",
        "64, 100, 2024-07-01, true",
        "13, 20, 2024-07-01, false",
        "12, 20, 2024-07-01, true",
        "649, 1000, 2024-07-01, true",
        "650, 1000, 2024-07-01, false",
        "649999999999999, 1000000000000000, 2024-07-01, true",
        "650000000000000, 1000000000000000, 2024-07-01, false",
        "2, 3, 2024-07-01, false",
        "0, 10, 2024-07-01, true",
        "0, 0, 2024-07-01, false",
        "10, 0, 2024-07-01, false",
        "75, 100, 2024-06-30, false",
        "74, 100, 2024-06-30, true",
        "3, 4, 2024-06-30, false",
        "2, 3, 2024-06-30, true",
    })
    void votes_are_compared_in_whole_numbers(long yes, long present, String startedOn, boolean tooFew) {
        var told = "/ proceedings: track VOLUNTARY, started_on %s, votes_yes %d, votes_present %d"
                .formatted(startedOn, yes, present);

        assertThat(Told.found(told, TODAY).containsKey("DIS-02")).isEqualTo(tooFew);
    }

    @ParameterizedTest(name = "{0} of {1} members are foreign: too many is {2}")
    @CsvSource({
        "35, 100, true",
        "34, 100, false",
        "7, 20, true",
        "6, 20, false",
        "6, 17, true",
        "349, 1000, false",
        "350, 1000, true",
        "0, 0, false",
        "5, 0, false",
        "0, 10, false",
        "10, 10, true",
    })
    void foreign_members_too(long foreign, long official, boolean tooMany) {
        var told = "/ members: on 2025-01-01, foreign_members %d, official_members %d".formatted(foreign, official);

        assertThat(Told.found(told, TODAY).containsKey("INA-10")).isEqualTo(tooMany);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "250000000, 250000000, true",
        "250000000, 249999999, false",
        "500000000, 0,         true",
        "499999999, 0,         false",
        "1,         499999999, true",
    })
    void amounts_add_up_to_the_dong(long one, long other, boolean reached) {
        var told = ("/ debts: debt_no 1, creditor_kind TAX, under_enforcement yes, due_on 2026-01-01, balance %d"
                        + "/ debts: debt_no 2, creditor_kind LAND, under_enforcement yes, due_on 2026-01-01, balance %d")
                .formatted(one, other);

        assertThat(Told.found(told, TODAY).containsKey("DEB-04")).isEqualTo(reached);
    }
}
