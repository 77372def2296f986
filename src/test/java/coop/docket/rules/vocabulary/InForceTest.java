package coop.docket.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InForceTest {
    private static final LocalDate TODAY = LocalDate.parse("2027-12-31");

    /** Rules without a first day: they hold on every day. */
    private static final String ALWAYS = "INA-06 INA-14 INA-16 DIS-19 DIS-20 DIS-21 DEB-01 AST-01 AST-12 AST-13"
            + " DAT-01 DAT-02 DAT-03 DAT-04 DAT-06 DAT-07 DAT-08 DAT-09 DAT-10";

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "INA-01  | 2024-07-01 | | last_activity_on 2000-01-01",
                "INA-01P | 2024-07-01 | | last_activity_on 2000-01-01 / suspensions: from 2024-01-01, to 2030-06-30, tax_notified_on 2023-12-01",
                "INA-02  | 2013-07-01 | 2024-06-30 | last_activity_on 2000-01-01",
                "INA-03  | 2024-07-18 | | / suspensions: from 2000-01-01, to 2000-12-31",
                "INA-04  | 2024-07-18 | | / suspensions: from 2024-07-18, to 2025-07-18",
                "INA-05  | 2021-01-17 | | tax_status 06",
                "INA-07  | 2024-07-01 | | last_meeting_on 2000-01-01",
                "INA-07O | 2013-07-01 | 2024-06-30 | last_meeting_on 2000-01-01",
                "INA-09  | 2013-07-01 | | / members: on 2000-01-01, official_members 2",
                "INA-09N | 2013-07-01 | | official_members 2",
                "INA-10  | 2024-07-01 | | / members: on 2000-01-01, official_members 10, foreign_members 9",
                "INA-13  | 2024-07-01 | | registered_on 2000-01-01 / reports: year 2000",
                "DIS-02  | 2013-07-01 | | / proceedings: track VOLUNTARY, started_on 2000-01-01, votes_yes 1, votes_present 9",
                "DIS-01  | 2024-07-01 | | / proceedings: track VOLUNTARY, law 2023, started_on 2000-01-01",
                "DIS-03  | 2024-07-18 | | / proceedings: track VOLUNTARY, started_on 2000-01-01, received_on 2000-01-01",
                "DIS-04  | 2024-07-18 | | / proceedings: track VOLUNTARY, started_on 2000-01-01, debts_settled_on 2000-01-01",
                "DIS-05A | 2024-07-18 | | / proceedings: track VOLUNTARY, started_on 2000-01-01, filed_on 2000-01-01",
                "DIS-05B | 2024-07-18 | | / proceedings: track VOLUNTARY, started_on 2000-01-01, filed_on 2000-01-01",
                "DIS-06  | 2024-07-18 | | / proceedings: track VOLUNTARY, started_on 2000-01-01, received_on 2000-01-01",
                "DIS-07  | 2024-07-18 | | / proceedings: track VOLUNTARY, started_on 2000-01-01, received_on 2000-01-01, objection_on 2000-02-01",
                "DIS-08  | 2024-07-01 | | / proceedings: track VOLUNTARY, started_on 2000-01-01 / debts: debt_no 1, balance 1",
                "DIS-09  | 2024-07-18 | | / proceedings: track VOLUNTARY, started_on 2000-01-01, filed_on 2000-01-01, open_branches 1",
                "DIS-12  | 2024-07-01 | | / proceedings: track COMPULSORY, started_on 2000-01-01, decision_received_on 2000-01-01",
                "DIS-14  | 2024-07-18 | | legal_status TAX_REVOKED",
                "DIS-17  | 2024-07-18 | | / proceedings: track VOLUNTARY, started_on 2000-01-01",
                "DIS-18  | 2024-01-01 | | label AWAITING_DISSOLUTION, label_on 2000-01-01",
                "DEB-02  | 2020-07-01 | 2026-06-30 | / debts: debt_no 1, creditor_kind TAX, balance 1, due_on 2000-01-01",
                "DEB-03  | 2026-07-01 | | / debts: debt_no 1, creditor_kind TAX, balance 1, due_on 2000-01-01",
                "DEB-04  | 2026-07-01 | | / debts: debt_no 1, creditor_kind TAX, balance 500000000, due_on 2000-01-01, under_enforcement yes",
                "DEB-05  | 2026-07-01 | | tax_status 06, tax_status_on 2000-01-01",
                "DEB-09  | 2024-07-01 | | / debts: debt_no 1, creditor_kind CREDIT_INSTITUTION, balance 1, due_on 2000-01-01",
                "DEB-09G | 2024-07-01 | | / debts: debt_no 1, creditor_kind CREDIT_INSTITUTION, balance 1, bank_group 3",
                "DEB-10  | 2001-10-02 | | sector AGRICULTURE / debts: debt_no 1, balance 1, incurred_on 1990-01-01",
                "DEB-11  | 2015-01-01 | 2026-02-28 | / debts: debt_no 1, balance 1, due_on 2000-01-01",
                "DEB-12  | 2026-03-01 | | / debts: debt_no 1, balance 1, due_on 2000-01-01",
                "DEB-15  | 2024-07-01 | | / debts: debt_no 1, creditor_kind MEMBER, balance 1, due_on 2000-01-01",
                "DEB-16  | 2023-09-01 | | internal_credit yes",
                "CNV-01  | 2016-07-02 | 2024-06-30 | registered_on 2000-01-01",
                "CNV-01P | 2024-07-01 | | registered_on 2000-01-01",
                "CNV-02  | 2026-01-02 | | registered_on 2000-01-01, charter_conforms no",
                "CNV-02W | 2025-07-01 | 2026-01-01 | registered_on 2000-01-01, charter_conforms no",
                "CNV-03  | 2026-01-02 | | type GROUP, group_registered no, group_contract_months 0",
                "CNV-05  | 2024-07-18 | | certificate_form OLD",
                "CNV-06  | 2024-07-18 | | code GCN:1",
                "CNV-08  | 2013-07-01 | | representative_title chủ NHIỆM",
                "AST-02  | 2024-07-01 | | / assets: asset_no 1, asset LAND, origin STATE_FREE, undividable no",
                "AST-03  | 2024-07-01 | | / assets: asset_no 1, undividable yes, pledged yes, state_share 1",
                "AST-06  | 2018-05-14 | | label AWAITING_DISSOLUTION / assets: asset_no 1, origin UNKNOWN",
                "AST-07  | 2024-07-01 | | / assets: asset_no 1, dispute ARBITRATION",
                "AST-09  | 2018-05-14 | | legal_status CEASED / assets: asset_no 1, asset LAND, in_use yes, origin STATE_LEASED",
                "DAT-05  | 2024-07-01 | | registered_on 2000-01-01",
            })
    void a_rule_holds_on_its_first_and_last_day_and_on_none_beyond(
            String rule, LocalDate first, LocalDate last, String told) {
        assertThat(Told.found(told, first.minusDays(1))).as("the day before").doesNotContainKey(rule);
        assertThat(Told.found(told, first)).as("the first day").containsKey(rule);
        if (last == null) {
            assertThat(Told.found(told, TODAY)).as("today").containsKey(rule);
        } else {
            assertThat(Told.found(told, last)).as("the last day").containsKey(rule);
            assertThat(Told.found(told, last.plusDays(1))).as("the day after").doesNotContainKey(rule);
        }
    }

    @ParameterizedTest(name = "{0} on {1}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "INA-08 | 2024-12-31 | last_meeting_on 2000-01-01, registered_on 2000-01-01 | false",
                "INA-08 | 2025-04-30 | last_meeting_on 2000-01-01, registered_on 2000-01-01 | false",
                "INA-08 | 2025-05-01 | last_meeting_on 2000-01-01, registered_on 2000-01-01 | true",
                "INA-12 | 2025-07-01 | / notices: kind COMPLIANCE_REPORT_REQUEST, sent_on 2024-07-01 | false",
                "INA-12 | 2025-07-02 | / notices: kind COMPLIANCE_REPORT_REQUEST, sent_on 2024-07-01 | true",
                "INA-12 | 2025-07-02 | / notices: kind COMPLIANCE_REPORT_REQUEST, sent_on 2024-06-30 | false",
            })
    void or_later_where_its_condition_cannot_be_met_at_first(String rule, LocalDate today, String told, boolean found) {
        assertThat(Told.found(told, today).containsKey(rule)).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "INA-06 | tax_status 03, legal_status ACTIVE",
                "INA-14 | / reports: year 1990, revenue 0, workers 0",
                "INA-16 | label FORMAL_ONLY, tax_status 03",
                "DIS-19 | seal LOST, label AWAITING_DISSOLUTION",
                "DIS-20 | label AWAITING_DISSOLUTION",
                "DIS-21 | / proceedings: track VOLUNTARY, started_on 1990-01-01",
                "DEB-01 | / debts: debt_no 1, balance 1, due_on 1980-01-01",
                "AST-01 | / assets: asset_no 1, asset LAND, in_use yes",
                "AST-12 | / assets: asset_no 1, origin_papers LOST",
                "AST-13 | / assets: asset_no 1, dispute COMMUNE",
                "DAT-01 | code 0100000004",
                "DAT-02 |",
                "DAT-04 | registered_on 2013-01-01, re_registered_on 2012-12-31",
                "DAT-08 | legal_status CEASED, label AWAITING_DISSOLUTION",
                "DAT-10 | legal_status ACTIVE / proceedings: track VOLUNTARY, started_on 1990-01-01, closed_on 1990-02-01",
            })
    void a_rule_without_days_holds_long_ago_too(String rule, String told) {
        assertThat(Told.found(told, LocalDate.parse("1991-01-15"))).containsKey(rule);
    }

    @Test
    void no_other_rule_is_without_a_first_day() {
        var pack = ReadPack.of(PackFiles.shipped(), new Problems());

        assertThat(pack.files().rules().stream()
                        .filter(file -> !file.text().contains("date-effective"))
                        .map(file -> file.path().replaceAll(".*/|\\.drl", ""))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(ALWAYS.split(" ")));
    }
}
