package coop.docket.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotKnownTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @ParameterizedTest(name = "{0}: {1}, and {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "INA-01  |                                    | last_activity_on 2020-01-01",
                "INA-07  |                                    | last_meeting_on 2020-01-01",
                "INA-08  | last_meeting_on 2025-12-31         | , registered_on 2020-01-01",
                "INA-08  | registered_on 2020-01-01           | , last_meeting_on 2025-12-31",
                "INA-09N |                                    | official_members 4",
                "INA-10  | / members: on 2025-01-01, official_members 10 | , foreign_members 9",
                "INA-13  | / reports: year 2020               | / registered_on 2010-01-01",
                "INA-14  | / reports: year 2025, workers 0    | , revenue 0",
                "INA-14  | / reports: year 2025, revenue 0    | , workers 0",
                "INA-04  | / suspensions: from 2025-01-01     | , to 2026-12-31",
                "INA-06  | tax_status 03                      | , legal_status ACTIVE",
                "DIS-01  | / proceedings: track VOLUNTARY, started_on 2026-01-01 | , law 2023",
                "DIS-02  | / proceedings: track VOLUNTARY, started_on 2026-01-01, votes_present 9 | , votes_yes 2",
                "DIS-02  | / proceedings: track VOLUNTARY, started_on 2026-01-01, votes_yes 2 | , votes_present 9",
                "DIS-09  | / proceedings: track VOLUNTARY, started_on 2026-01-01, filed_on 2026-02-01 | , open_branches 1",
                "DIS-18  | label AWAITING_DISSOLUTION         | , label_on 2023-12-31",
                "DIS-21  | / proceedings: started_on 2026-01-01 | , track VOLUNTARY",
                "DEB-01  | / debts: debt_no 1, balance 9      | , due_on 2020-01-01",
                "DEB-01  | / debts: debt_no 1, due_on 2020-01-01 | , balance 9",
                "DEB-03  | / debts: debt_no 1, balance 9, due_on 2020-01-01 | , creditor_kind TAX",
                "DEB-04  | / debts: debt_no 1, balance 500000000, due_on 2020-01-01, creditor_kind TAX | , under_enforcement yes",
                "DEB-05  | tax_status 06                      | , tax_status_on 2020-01-01",
                "DEB-09G | / debts: debt_no 1, balance 9, creditor_kind CREDIT_INSTITUTION | , bank_group 3",
                "DEB-10  | / debts: debt_no 1, balance 9, incurred_on 1990-01-01 | / sector AGRICULTURE",
                "DEB-16  |                                    | internal_credit yes",
                "CNV-02  | registered_on 2020-01-01           | , charter_conforms no",
                "CNV-02  | charter_conforms no                | , registered_on 2020-01-01",
                "CNV-03  | type GROUP, group_registered no    | , group_contract_months 0",
                "CNV-03  | type GROUP, group_contract_months 0 | , group_registered no",
                "CNV-05  |                                    | certificate_form OLD",
                "CNV-08  |                                    | representative_title Chủ nhiệm",
                "AST-01  | / assets: asset_no 1, asset LAND   | , in_use yes",
                "AST-02  | / assets: asset_no 1, asset LAND, origin STATE_FREE | , undividable no",
                "AST-03  | / assets: asset_no 1, undividable yes, pledged yes | , state_share 1",
                "AST-06  | label AWAITING_DISSOLUTION / assets: asset_no 1 | , origin UNKNOWN",
            })
    void a_comparison_with_what_is_not_known_is_false(String rule, String told, String more) {
        var before = told == null ? "" : told;

        assertThat(Told.found(before, TODAY)).doesNotContainKey(rule);
        assertThat(Told.found(before + more, TODAY)).containsKey(rule);
    }

    @ParameterizedTest(name = "{0}: {1} counts for a blank, but {2} does not")
    @CsvSource(
            delimiter = '|',
            value = {
                "INA-07  | last_meeting_on 2020-01-01         | , force_majeure yes",
                "INA-08  | last_meeting_on 2020-01-01, registered_on 2010-01-01 | , force_majeure yes",
                "CNV-01P | registered_on 2010-01-01           | , founding_law 2012",
                "CNV-01P | registered_on 2010-01-01           | , charter_conforms yes",
                "DEB-01  | / debts: debt_no 1, balance 9, due_on 2020-01-01 | , treatment FROZEN",
                "DEB-03  | / debts: debt_no 1, balance 9, due_on 2020-01-01, creditor_kind TAX | , treatment INSTALMENT",
                "DEB-12  | / debts: debt_no 1, balance 9, due_on 2020-01-01 | , treatment RESTRUCTURED",
                "AST-01  | / assets: asset_no 1, asset LAND, in_use yes | , origin BORROWED",
                "DAT-02  |                                    | legal_status CEASED",
                "DAT-10  | legal_status ACTIVE / proceedings: track VOLUNTARY, started_on 2026-01-01, closed_on 2026-02-01 | / legal_status CEASED",
            })
    void is_not_holds_for_a_blank(String rule, String told, String more) {
        var before = told == null ? "" : told;

        assertThat(Told.found(before, TODAY)).containsKey(rule);
        assertThat(Told.found(before + more, TODAY)).doesNotContainKey(rule);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "INA-05  | tax_status 06                                  | true",
                "INA-05  | legal_status NOT_AT_ADDRESS                    | true",
                "INA-05  | tax_status 00                                  | false",
                "DIS-19  | seal LOST, label AWAITING_DISSOLUTION          | true",
                "DIS-19  | certificate LOST, label AWAITING_DISSOLUTION   | true",
                "DIS-19  | seal LOST                                      | false",
                "CNV-01P | label NOT_CONVERTED                            | true",
                "CNV-01P | label NOT_CONVERTED, re_registered_on 2013-07-01 | false",
                "CNV-01P | label NOT_CONVERTED, re_registered_on 2013-06-30 | true",
                "CNV-03  | type GROUP, group_registered no, group_contract_months 12 | true",
                "CNV-03  | type GROUP, group_registered no, group_contract_months 11 | false",
                "DIS-14  | legal_status TAX_REVOKED                       | true",
                "DIS-14  | / proceedings: track TAX_ENFORCEMENT, started_on 2026-01-01 | true",
                "DIS-08  | / proceedings: track VOLUNTARY, started_on 2026-11-01, filed_on 2026-11-02 / assets: asset_no 1, dispute COURT | true",
                "DIS-08  | / proceedings: track VOLUNTARY, started_on 2026-11-01 / assets: asset_no 1, dispute COURT | false",
            })
    void or_needs_only_one_that_is_known(String rule, String told, boolean found) {
        assertThat(Told.found(told, TODAY).containsKey(rule)).isEqualTo(found);
    }

    @Test
    void where_nothing_is_known_only_doubts_are_raised() {
        assertThat(Told.found("", TODAY).keySet()).containsExactly("DAT-02", "DAT-03", "DAT-06", "DAT-09");
    }
}
