package coop.docket.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.ChangedPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with {@code watched.yml} is told with its line. */
class WatchedFileTest {

    private static ReadPack pack(String text) {
        return ReadPack.of(ChangedPack.with(PackFiles.shipped(), "watched.yml", text), new Problems());
    }

    @Test
    void what_is_sound_is_read_and_is_part_of_what_judges() {
        var pack = pack("watched:\n  - { rule: INA-07, since: 2026-01-01, reason: new }\n");

        assertThat(pack.problems()).isEmpty();
        assertThat(pack.watched().get("INA-07").reason()).isEqualTo("new");
        assertThat(pack.fingerprint()).isNotEqualTo(PackFiles.shipped().fingerprint());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pack.watched.no-rule   | { rule: INA-99, since: 2026-01-01, reason: new }
                    pack.watched.no-day    | { rule: INA-07, since: 2026-02-30, reason: new }
                    pack.watched.no-day    | { rule: INA-07, reason: new }
                    pack.watched.no-reason | { rule: INA-07, since: 2026-01-01 }
                    pack.watched.unknown   | { rule: INA-07, since: 2026-01-01, reason: new, until: 2027-01-01 }
                    pack.yaml.not-entries  | INA-07
                    """)
    void what_is_not_is_told_with_its_line(String key, String item) {
        var problems = pack("watched:\n  - { rule: INA-02, since: 2026-01-01, reason: new }\n  - " + item + "\n")
                .problems();

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.what().key()).isEqualTo(key);
            assertThat(problem.line()).isEqualTo(3);
        });
    }

    @Test
    void a_rule_stands_once() {
        var line = "  - { rule: INA-07, since: 2026-01-01, reason: new }\n";

        assertThat(pack("watched:\n" + line + line).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what().key()).isEqualTo("pack.yaml.twice"));
    }
}
