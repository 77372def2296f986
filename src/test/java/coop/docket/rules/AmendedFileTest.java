package coop.docket.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.ChangedPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.terms.Amendment;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with {@code amended.yml} is told with its line. */
class AmendedFileTest {

    private static ReadPack pack(String text) {
        return ReadPack.of(ChangedPack.with(PackFiles.shipped(), "amended.yml", text), new Problems());
    }

    @Test
    void what_is_sound_is_read() {
        var pack =
                pack("amended:\n  - { document: Decree 92/2024/ND-CP, since: 2027-01-01, by: Decree 9/2026/ND-CP }\n");

        assertThat(pack.problems()).isEmpty();
        assertThat(pack.amended())
                .containsExactly(
                        new Amendment("Decree 92/2024/ND-CP", LocalDate.of(2027, 1, 1), "Decree 9/2026/ND-CP"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pack.amended.incomplete | { since: 2026-01-01, by: new }
                    pack.amended.incomplete | { document: Law 1, since: 2026-01-01 }
                    pack.watched.no-day     | { document: Law 1, since: 2026-02-30, by: new }
                    pack.watched.no-day     | { document: Law 1, by: new }
                    pack.watched.unknown    | { document: Law 1, since: 2026-01-01, by: new, article: 7 }
                    pack.yaml.not-entries   | Law 1
                    """)
    void what_is_not_is_told_with_its_line(String key, String item) {
        var problems = pack("amended:\n  - { document: Law 2, since: 2026-01-01, by: new }\n  - " + item + "\n")
                .problems();

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.what().key()).isEqualTo(key);
            assertThat(problem.line()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Circular 31/2018/TT-BTC | Circular 31/2018/TT-BTC, Art. 3.5                          | true
                    Circular 31/2018/TT-BTC | Land Law 31/2024/QH15; Circular 31/2018/TT-BTC             | true
                    Circular 31/2018        | Circular 31/2018/TT-BTC, Art. 3.5                          | false
                    Law 31/2024/QH15        | Land Law 31/2024/QH15, Art. 82                             | true
                    Law 1/2024/QH15         | Law 11/2024/QH15                                           | false
                    """)
    void a_document_is_named_whole_or_not_at_all(String document, String basis, boolean concerned) {
        assertThat(new Amendment(document, LocalDate.of(2027, 1, 1), "x").concerns(basis))
                .isEqualTo(concerned);
    }
}
