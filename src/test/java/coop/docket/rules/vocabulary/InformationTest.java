package coop.docket.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.Severity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InformationTest {

    @Test
    void is_what_two_rules_give() {
        assertThat(ReadPack.of(PackFiles.shipped(), new Problems()).rules().values().stream()
                        .filter(rule -> rule.severity() == Severity.INFO)
                        .map(rule -> rule.id()))
                .containsExactly("CNV-05", "DEB-10");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CNV-05 | certificate_form OLD",
                "DEB-10 | sector AGRICULTURE / debts: debt_no 1, balance 9, incurred_on 1996-12-31",
            })
    void is_found_like_anything_else(String rule, String told) {
        assertThat(Told.found(told, LocalDate.parse("2026-11-24"))
                        .get(rule)
                        .rule()
                        .severity())
                .isEqualTo(Severity.INFO);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CNV-05 | certificate_form NEW",
                "CNV-05 |",
                "DEB-10 | sector AGRICULTURE / debts: debt_no 1, balance 9, incurred_on 1997-01-01",
                "DEB-10 | sector NON_AGRICULTURE / debts: debt_no 1, balance 9, incurred_on 1996-12-31",
                "DEB-10 | sector AGRICULTURE / debts: debt_no 1, balance 9, incurred_on 1996-12-31, treatment WRITTEN_OFF",
                "DEB-10 | sector AGRICULTURE / debts: debt_no 1, balance 9",
            })
    void is_not_found_without_its_ground(String rule, String told) {
        assertThat(Told.found(told, LocalDate.parse("2026-11-24"))).doesNotContainKey(rule);
    }
}
