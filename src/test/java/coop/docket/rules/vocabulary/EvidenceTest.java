package coop.docket.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.register.CanonicalText;
import coop.docket.register.Row;
import coop.docket.rules.judging.Finding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DEB-01 | / debts: debt_no A, balance 1, due_on 2024-05-01 / debts: debt_no B, balance 1, due_on 2021-05-01 / debts: debt_no C, balance 1, due_on 2023-05-01 | B C A",
                "DEB-01 | / debts: debt_no A, balance 1, due_on 2024-05-01 / debts: debt_no B, balance 0, due_on 2021-05-01 | A",
                "DEB-01 | / debts: debt_no A, balance 1, due_on 2024-05-01 / debts: debt_no B, balance 1, due_on 2025-11-24 | A",
                "DEB-03 | / debts: debt_no A, creditor_kind LAND, balance 1, due_on 2025-05-01 / debts: debt_no B, creditor_kind TAX, balance 1, due_on 2024-05-01 / debts: debt_no C, creditor_kind MEMBER, balance 1, due_on 2023-05-01 | B A",
                "DEB-04 | / debts: debt_no A, creditor_kind TAX, under_enforcement yes, balance 300000000, due_on 2025-05-01 / debts: debt_no B, creditor_kind LAND, under_enforcement yes, balance 200000000, due_on 2024-05-01 / debts: debt_no C, creditor_kind LAND, under_enforcement no, balance 200000000, due_on 2023-05-01 | B A",
                "DEB-09 | / debts: debt_no A, creditor_kind CREDIT_INSTITUTION, balance 1, due_on 2025-05-01 / debts: debt_no B, creditor_kind CREDIT_INSTITUTION, balance 1, due_on 2022-05-01 | B A",
                "DEB-12 | / debts: debt_no A, balance 1, due_on 2026-05-24 / debts: debt_no B, balance 1, due_on 2026-05-23 / debts: debt_no C, balance 1, due_on 2026-05-25 | B A",
                "DEB-15 | / debts: debt_no A, creditor_kind MEMBER, balance 1, due_on 2026-11-23 / debts: debt_no B, creditor_kind MEMBER, balance 1, due_on 2026-11-22 / debts: debt_no C, creditor_kind MEMBER, balance 1, due_on 2026-11-24 | B A",
                "DIS-21 | / proceedings: track COMPULSORY, started_on 2026-05-01, law 2023 / proceedings: track VOLUNTARY, started_on 2025-05-01, law 2012 | 2012 2023",
                "DIS-17 | / proceedings: track COMPULSORY, started_on 2024-06-30, law 2023 / proceedings: track VOLUNTARY, started_on 2023-05-01, law 2012 | 2012 2023",
                "INA-12 | / notices: kind COMPLIANCE_REPORT_REQUEST, sent_on 2025-05-01, accepted no / notices: kind COMPLIANCE_REPORT_REQUEST, sent_on 2024-07-02 / notices: kind DATA_REVIEW, sent_on 2024-07-01 | 2024-07-02 2025-05-01",
                "AST-07 | / assets: asset_no 1, dispute COURT / assets: asset_no 2, dispute COMMUNE / assets: asset_no 3, dispute ARBITRATION | 1 3",
                "AST-12 | / assets: asset_no 1, origin_papers LOST / assets: asset_no 2, origin_papers PARTIAL | 1",
            })
    void one_finding_has_all_the_rows_that_meet_it_the_oldest_first(String rule, String told, String rows) {
        assertThat(rows(Told.found(told, TODAY).get(rule))).isEqualTo(rows);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DEB-03 | / debts: debt_no A, creditor_kind TAX, balance 1, due_on 2025-01-01 | true",
                "DEB-03 | / debts: debt_no A, creditor_kind TAX, balance 1, due_on 2026-11-01 / debts: debt_no B, creditor_kind SUPPLIER, balance 1, due_on 2025-01-01 | false",
                "DEB-03 | / debts: debt_no A, creditor_kind TAX, balance 0, due_on 2025-01-01 / debts: debt_no B, creditor_kind TAX, balance 1, due_on 2026-11-01 | false",
                "DEB-10 | sector AGRICULTURE / debts: debt_no A, balance 0, incurred_on 1995-01-01 / debts: debt_no B, balance 1, incurred_on 1997-01-01 | false",
                "AST-02 | / assets: asset_no 1, asset LAND, origin STATE_FREE, undividable no | true",
                "AST-02 | / assets: asset_no 1, asset LAND, origin PURCHASED, undividable no / assets: asset_no 2, asset LAND, origin STATE_FREE, undividable yes | false",
                "AST-02 | / assets: asset_no 1, asset BUILDING, origin STATE_FREE, undividable no / assets: asset_no 2, asset LAND | false",
                "AST-03 | / assets: asset_no 1, undividable yes, pledged yes, state_share 1 | true",
                "AST-03 | / assets: asset_no 1, undividable yes, pledged no, state_share 1 / assets: asset_no 2, undividable no, pledged yes, state_share 1 | false",
                "AST-03 | / assets: asset_no 1, undividable yes, pledged yes, state_share 0 / assets: asset_no 2, origin STATE_FREE | false",
                "AST-01 | / assets: asset_no 1, asset LAND, in_use no / assets: asset_no 2, asset LAND, in_use yes, certificate_no X | false",
                "DIS-01 | / proceedings: track VOLUNTARY, law 2012, started_on 2026-01-01 / proceedings: track COMPULSORY, law 2023, started_on 2026-01-02 | false",
                "DIS-09 | / proceedings: track VOLUNTARY, started_on 2026-01-01, filed_on 2026-02-01 / proceedings: track VOLUNTARY, started_on 2026-01-02, open_branches 2 | false",
                "DIS-09 | / proceedings: track VOLUNTARY, started_on 2026-01-01, filed_on 2026-02-01, open_branches 2, withdrawn_on 2026-03-01 | false",
                "DIS-12 | / proceedings: track COMPULSORY, started_on 2026-01-01, decision_received_on 2026-01-05, acted_on 2026-01-09 / proceedings: track VOLUNTARY, started_on 2026-01-02, decision_received_on 2026-01-05 | false",
                "INA-12 | / notices: kind COMPLIANCE_REPORT_REQUEST, sent_on 2026-07-01 / notices: kind DATA_REVIEW, sent_on 2024-07-01 | false",
                "INA-04 | / suspensions: from 2024-01-01, to 2025-06-30 / suspensions: from 2025-07-01, to 2025-12-31 | false",
                "AST-09 | legal_status CEASED / assets: asset_no 1, asset LAND, origin STATE_FREE, in_use no / assets: asset_no 2, asset LAND, origin PURCHASED, in_use yes | false",
            })
    void all_conditions_hold_on_one_and_the_same_row(String rule, String told, boolean found) {
        assertThat(Told.found(told, TODAY).containsKey(rule)).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/ debts: debt_no A, creditor_kind CREDIT_INSTITUTION, balance 1, bank_group 3 | DEB-09G",
                "/ debts: debt_no A, creditor_kind CREDIT_INSTITUTION, balance 1, bank_group 2 |",
                "/ debts: debt_no A, creditor_kind CREDIT_INSTITUTION, balance 1, bank_group 3, due_on 2026-05-28 | DEB-09G",
                "/ debts: debt_no A, creditor_kind CREDIT_INSTITUTION, balance 1, bank_group 3, due_on 2026-05-27 | DEB-09",
                "/ debts: debt_no A, creditor_kind CREDIT_INSTITUTION, balance 1, bank_group 3 / debts: debt_no B, creditor_kind CREDIT_INSTITUTION, balance 1, bank_group 1, due_on 2026-05-27 | DEB-09",
                "/ debts: debt_no A, creditor_kind CREDIT_INSTITUTION, balance 1, bank_group 5, due_on 2020-01-01, treatment FROZEN | DEB-09G",
                "/ debts: debt_no A, creditor_kind SUPPLIER, balance 1, bank_group 5 |",
            })
    void that_another_rule_does_not_hold_speaks_of_the_cooperative(String told, String rule) {
        assertThat(Told.found(told, TODAY).keySet().stream().filter(found -> found.startsWith("DEB-09")))
                .containsExactlyElementsOf(rule == null ? Arrays.<String>asList() : Arrays.asList(rule));
    }

    /** Each row by what tells it from the others. */
    private static String rows(Finding finding) {
        return finding.grounds().evidence().stream().map(EvidenceTest::name).collect(Collectors.joining(" "));
    }

    private static String name(Row row) {
        var column =
                switch (row.sheet()) {
                    case DEBTS -> "debt_no";
                    case ASSETS -> "asset_no";
                    case PROCEEDINGS -> "law";
                    default -> "sent_on";
                };
        return CanonicalText.write(row.value(row.sheet().column(column)));
    }
}
