package coop.docket.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SinceTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @ParameterizedTest(name = "{0} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "INA-01  | last_activity_on 2024-02-29 | 2025-03-01",
                "INA-01  | last_activity_on 2020-01-01 / suspensions: from 2024-01-01, to 2024-06-30, registrar_notified_on 2023-12-01, tax_notified_on 2023-12-01 | 2025-07-01",
                "INA-01P | last_activity_on 2020-01-01 / suspensions: from 2026-01-01, to 2026-06-30, tax_notified_on 2025-12-01 | 2021-01-02",
                "INA-07  | last_meeting_on 2024-08-31 | 2026-02-28",
                "INA-08  | last_meeting_on 2025-12-31, registered_on 2020-01-01 | 2026-05-01",
                "DEB-01  | / debts: debt_no 1, balance 1, due_on 2024-02-29 | 2025-03-01",
                "DEB-01  | / debts: debt_no 1, balance 1, due_on 2024-02-29, treatment FROZEN / debts: debt_no 2, balance 1, due_on 2025-01-31 | 2026-02-01",
            })
    void is_the_day_that_the_row_of_the_rule_names(String rule, String told, LocalDate since) {
        assertThat(Told.found(told, TODAY).get(rule).since()).isEqualTo(since);
    }

    @ParameterizedTest(name = "{0} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "INA-03  | / suspensions: from 2025-01-01, to 2025-12-31 | 2026-01-01",
                "INA-09  | / members: on 2024-02-29, official_members 4 | 2025-02-28",
                "INA-10  | / members: on 2025-08-31, official_members 10, foreign_members 9 | 2026-02-28",
                "INA-12  | / notices: kind COMPLIANCE_REPORT_REQUEST, sent_on 2025-01-01 / notices: kind COMPLIANCE_REPORT_REQUEST, sent_on 2024-08-01, answered_on 2024-09-01, accepted no | 2025-08-02",
                "DIS-01  | / proceedings: track VOLUNTARY, law 2023, started_on 2026-02-13 | 2026-03-04",
                "DIS-03  | / proceedings: track VOLUNTARY, started_on 2025-06-01, received_on 2025-06-05 | 2025-06-11",
                "DIS-04  | / proceedings: track COMPULSORY, started_on 2025-06-01, debts_settled_on 2025-06-02 | 2025-06-10",
                "DIS-05A | / proceedings: track VOLUNTARY, started_on 2025-06-01, filed_on 2025-06-02 | 2025-06-05",
                "DIS-05B | / proceedings: track VOLUNTARY, started_on 2025-06-01, filed_on 2025-06-02 | 2025-06-10",
                "DIS-06  | / proceedings: track VOLUNTARY, started_on 2025-06-01, received_on 2025-08-31 | 2026-02-28",
                "DIS-06  | / proceedings: track COMPULSORY, started_on 2025-06-01, received_on 2025-07-01, published_on 2025-08-31 | 2026-02-28",
                "DIS-07  | / proceedings: track VOLUNTARY, started_on 2025-06-01, received_on 2025-08-31, objection_on 2025-09-01 | 2026-02-28",
                "DIS-12  | / proceedings: track COMPULSORY, started_on 2025-06-01, decision_received_on 2025-06-20 | 2025-07-01",
                "DEB-03  | / debts: debt_no 1, creditor_kind TAX, balance 1, due_on 2026-05-01 / debts: debt_no 2, creditor_kind LAND, balance 1, due_on 2026-01-01 | 2026-04-02",
                "DEB-04  | / debts: debt_no 1, creditor_kind TAX, under_enforcement yes, balance 500000000, due_on 2026-01-01 | 2026-05-01",
                "DEB-05  | tax_status 06, tax_status_on 2026-01-01 | 2026-05-01",
                "DEB-09  | / debts: debt_no 1, creditor_kind CREDIT_INSTITUTION, balance 1, due_on 2026-01-01 | 2026-07-01",
                "DEB-12  | / debts: debt_no 1, balance 1, due_on 2025-08-31 | 2026-02-28",
                "DEB-15  | / debts: debt_no 1, creditor_kind MEMBER, balance 1, due_on 2026-01-01 | 2026-01-02",
            })
    void else_the_threshold_day_of_the_oldest_row(String rule, String told, LocalDate since) {
        assertThat(Told.found(told, TODAY).get(rule).since()).isEqualTo(since);
    }

    @ParameterizedTest(name = "{0} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "INA-05  | tax_status 06, tax_status_on 2025-03-01 | 2025-03-01",
                "INA-05  | legal_status NOT_AT_ADDRESS, legal_status_on 2025-04-01 | 2025-04-01",
                "INA-05  | legal_status NOT_AT_ADDRESS, legal_status_on 2025-04-01, tax_status 00, tax_status_on 2020-01-01 | 2025-04-01",
                "INA-06  | legal_status ACTIVE, tax_status 03, tax_status_on 2025-03-01 | 2025-03-01",
                "DIS-14  | legal_status TAX_REVOKED, legal_status_on 2025-03-01 | 2025-03-01",
                "DIS-18  | label AWAITING_DISSOLUTION, label_on 2023-12-31 | 2023-12-31",
                "DIS-19  | seal LOST, label AWAITING_DISSOLUTION, label_on 2025-03-01 | 2025-03-01",
                "DIS-20  | label AWAITING_DISSOLUTION, label_on 2025-03-01 | 2025-03-01",
                "DIS-20  | label AWAITING_DISSOLUTION | ",
                "DAT-07  | legal_status DISSOLVING, legal_status_on 2025-03-01 | 2025-03-01",
                "CNV-01P | label NOT_CONVERTED, label_on 2025-03-01 | 2025-03-01",
            })
    void else_the_date_of_the_state(String rule, String told, LocalDate since) {
        assertThat(Told.found(told, TODAY).get(rule).since()).isEqualTo(since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "INA-09N | official_members 3",
                "INA-14  | / reports: year 2025, revenue 0, workers 0",
                "DEB-16  | internal_credit yes",
                "CNV-02  | registered_on 2020-01-01, charter_conforms no",
                "CNV-05  | certificate_form OLD",
                "CNV-08  | representative_title Chủ nhiệm",
                "AST-01  | / assets: asset_no 1, asset LAND, in_use yes",
                "AST-12  | / assets: asset_no 1, origin_papers LOST",
                "DAT-02  |",
                "DAT-05  | registered_on 2020-01-01",
            })
    void else_it_is_not_given(String rule, String told) {
        assertThat(Told.found(told, TODAY).get(rule).since()).isNull();
    }
}
