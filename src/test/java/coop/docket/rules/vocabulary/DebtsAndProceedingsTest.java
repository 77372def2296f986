package coop.docket.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebtsAndProceedingsTest {
    private static final LocalDate TODAY = LocalDate.parse("2025-06-30");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "balance 1                         | true",
                "balance 0                         | false",
                "principal 5                       | false",
                "balance 1, treatment NONE         | true",
                "balance 1, treatment INSTALMENT   | true",
                "balance 1, treatment FROZEN       | true",
                "balance 1, treatment RESTRUCTURED | true",
                "balance 1, treatment SUED         | true",
                "balance 1, treatment PAID         | false",
                "balance 1, treatment WRITTEN_OFF  | false",
                "balance 0, treatment SUED         | false",
                "treatment FROZEN                  | false",
                "balance 1, due_on 2030-01-01      | true",
                "balance 1, incurred_on 2030-01-01 | true",
            })
    void a_debt_counts_when_something_is_left_to_pay(String debt, boolean counts) {
        assertThat(Told.seen("/ debts: debt_no 1, " + debt, TODAY)
                        .debtsThatCount()
                        .found())
                .isEqualTo(counts);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "started_on 2025-06-29                          | true",
                "started_on 2025-06-30                          | true",
                "started_on 2025-07-01                          | false",
                "started_on 2001-01-01                          | true",
                "started_on 2025-01-01, withdrawn_on 2025-06-30 | false",
                "started_on 2025-01-01, withdrawn_on 2025-07-01 | true",
                "started_on 2025-01-01, restored_on 2025-06-30  | false",
                "started_on 2025-01-01, restored_on 2025-07-01  | true",
                "started_on 2025-01-01, closed_on 2025-06-30    | false",
                "started_on 2025-01-01, closed_on 2025-07-01    | true",
                "started_on 2025-01-01, filed_on 2025-02-01     | true",
                "started_on 2025-01-01, withdrawn_on 2025-07-01, closed_on 2025-06-30 | false",
                "started_on 2025-01-01, track BANKRUPTCY        | true",
                "started_on 2025-01-01, track TAX_ENFORCEMENT   | true",
            })
    void a_proceeding_is_open_from_its_begin_to_its_end(String proceeding, boolean open) {
        assertThat(Told.seen("/ proceedings: " + proceeding, TODAY)
                        .openProceedings()
                        .found())
                .isEqualTo(open);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "                            | false",
                "legal_status ACTIVE         | false",
                "legal_status SUSPENDED      | false",
                "legal_status NOT_AT_ADDRESS | false",
                "legal_status CEASED         | false",
                "legal_status DISSOLVING     | true",
                "legal_status BANKRUPTCY     | true",
                "legal_status TAX_REVOKED    | true",
                "legal_status DISSOLVING, legal_status_on 2025-07-01 | true",
                "label AWAITING_DISSOLUTION  | false",
                "tax_status 07               | false",
                "legal_status ACTIVE / proceedings: started_on 2025-06-30 | true",
                "legal_status ACTIVE / proceedings: started_on 2025-07-01 | false",
                "legal_status ACTIVE / proceedings: started_on 2025-06-01, closed_on 2025-06-30 | false",
                "legal_status DISSOLVING / proceedings: started_on 2025-06-01, closed_on 2025-06-30 | true",
            })
    void it_is_winding_down_by_its_status_or_an_open_proceeding(String told, boolean windingDown) {
        assertThat(Told.seen(told, TODAY).windingDown()).isEqualTo(windingDown);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "legal_status DISSOLVING, legal_status_on 2025-07-01         | 2025-06-30 | DAT-07",
                "legal_status DISSOLVING                                     | 2001-01-01 | DAT-07",
                "legal_status NOT_AT_ADDRESS, legal_status_on 2025-07-01     | 2025-06-30 | INA-05",
                "tax_status 06, tax_status_on 2025-07-01                     | 2025-06-30 | INA-05",
                "tax_status 03, tax_status_on 2030-01-01, legal_status ACTIVE | 2025-06-30 | INA-06",
                "label AWAITING_DISSOLUTION, label_on 2025-07-01             | 2025-06-30 | DIS-20",
                "label NOT_CONVERTED, label_on 2025-07-01                    | 2025-06-30 | CNV-01P",
                "/ debts: debt_no 1, balance 9, due_on 2020-01-01, decision_on 2030-01-01 | 2025-06-30 | DEB-01",
                "/ assets: asset_no 1, dispute COURT, certificate_on 2030-01-01 | 2025-06-30 | AST-07",
            })
    void a_state_is_read_as_it_stands_on_every_day(String told, LocalDate today, String rule) {
        assertThat(Told.found(told, today)).containsKey(rule);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "treatment FROZEN, decision_on 2030-01-01  | false",
                "treatment FROZEN, decision_on 2020-01-01  | false",
                "treatment FROZEN                          | false",
                "decision_on 2030-01-01                    | true",
                "treatment PAID, decision_on 2030-01-01    | false",
            })
    void a_treatment_holds_whatever_the_day_of_its_decision(String debt, boolean longTerm) {
        var told = "/ debts: debt_no 1, balance 9, due_on 2020-01-01, " + debt;

        assertThat(Told.found(told, TODAY).containsKey("DEB-01")).isEqualTo(longTerm);
    }
}
