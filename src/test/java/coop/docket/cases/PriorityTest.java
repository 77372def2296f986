package coop.docket.cases;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.rules.source.Severity;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How urgent a case is, part by part, and on each side of every step. */
class PriorityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0}, {1} grounds since {2}, {3} đồng, due on {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "INFO,     0, -,          0,           -,          0 + 0 + 0 + 0 + 0,       -",
                "LOW,      1, -,          0,           -,          10 + 0 + 0 + 0 + 0,      -",
                "MEDIUM,   1, -,          0,           -,          20 + 0 + 0 + 0 + 0,      -",
                "HIGH,     1, -,          0,           -,          35 + 0 + 0 + 0 + 0,      -",
                "CRITICAL, 1, -,          0,           -,          50 + 0 + 0 + 0 + 0,      -",
                "HIGH,     2, -,          0,           -,          35 + 3 + 0 + 0 + 0,      -",
                "HIGH,     6, -,          0,           -,          35 + 15 + 0 + 0 + 0,     -",
                "HIGH,     7, -,          0,           -,          35 + 15 + 0 + 0 + 0,     -",
                "HIGH,     1, 2026-11-23, 0,           -,          35 + 0 + 0 + 0 + 0,      2027-02-23",
                "HIGH,     1, 2026-08-24, 0,           -,          35 + 0 + 0 + 0 + 0,      2026-11-24",
                "HIGH,     1, 2026-08-23, 0,           -,          35 + 0 + 2 + 0 + 0,      2027-08-23",
                "HIGH,     1, 2025-11-24, 0,           -,          35 + 0 + 2 + 0 + 0,      2026-11-24",
                "HIGH,     1, 2025-11-23, 0,           -,          35 + 0 + 5 + 0 + 0,      2028-11-23",
                "HIGH,     1, 2023-11-23, 0,           -,          35 + 0 + 8 + 0 + 0,      2028-11-23",
                "HIGH,     1, 2021-11-23, 0,           -,          35 + 0 + 10 + 0 + 0,     -",
                "HIGH,     1, -,          9999999,     -,          35 + 0 + 0 + 0 + 0,      -",
                "HIGH,     1, -,          10000000,    -,          35 + 0 + 0 + 3 + 0,      -",
                "HIGH,     1, -,          100000000,   -,          35 + 0 + 0 + 6 + 0,      -",
                "HIGH,     1, -,          1000000000,  -,          35 + 0 + 0 + 10 + 0,     -",
                "HIGH,     1, -,          9999999999,  -,          35 + 0 + 0 + 10 + 0,     -",
                "HIGH,     1, -,          10000000000, -,          35 + 0 + 0 + 15 + 0,     -",
                "HIGH,     1, -,          0,           2026-11-23, 35 + 0 + 0 + 0 + 0,      2026-11-24",
                "HIGH,     1, -,          0,           2026-11-22, 35 + 0 + 0 + 0 + 10,     -",
                "CRITICAL, 9, 2000-01-01, 20000000000, 2020-01-01, 50 + 15 + 10 + 15 + 10,  -",
            })
    void is_the_sum_of_five_parts(
            Severity worst,
            int grounds,
            LocalDate since,
            long amount,
            LocalDate dueOn,
            String parts,
            LocalDate changesOn) {
        var weight = new Weight(worst, grounds, since, amount);
        var priority = Priority.of(weight, dueOn, TODAY);

        assertThat("%d + %d + %d + %d + %d"
                        .formatted(
                                priority.severity(),
                                priority.grounds(),
                                priority.age(),
                                priority.amount(),
                                priority.deadline()))
                .isEqualTo(parts);
        assertThat(priority.total())
                .isEqualTo(priority.parts().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isBetween(0, 100);
        assertThat(Priority.changesOn(weight, dueOn, TODAY)).isEqualTo(changesOn);
    }
}
