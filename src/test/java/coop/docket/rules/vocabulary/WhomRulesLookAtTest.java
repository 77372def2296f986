package coop.docket.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.rules.source.Standing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhomRulesLookAtTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    /** Meets as many rules as one cooperative can that is not being ended. */
    private static final String IDLE =
            ", registered_on 2010-01-01, last_activity_on 2020-01-01, last_meeting_on 2020-01-01"
                    + ", tax_status 06, tax_status_on 2020-01-01, label AWAITING_DISSOLUTION, label_on 2023-01-01, seal LOST"
                    + ", internal_credit yes, charter_conforms no, certificate_form OLD, representative_title Chủ nhiệm"
                    + ", sector AGRICULTURE, group_registered no, group_contract_months 0"
                    + " / members: on 2020-01-01, official_members 2, foreign_members 2"
                    + " / reports: year 2024, revenue 0, workers 0"
                    + " / suspensions: from 2024-08-01, to 2025-08-01"
                    + " / notices: kind COMPLIANCE_REPORT_REQUEST, sent_on 2024-08-01"
                    + " / debts: debt_no 1, creditor_kind TAX, balance 500000000, due_on 1997-01-01, incurred_on 1996-01-01"
                    + ", under_enforcement yes"
                    + " / debts: debt_no 2, creditor_kind CREDIT_INSTITUTION, balance 1, due_on 2020-01-01"
                    + " / debts: debt_no 3, creditor_kind MEMBER, balance 1, due_on 2020-01-01, incurred_on 2021-01-01"
                    + " / assets: asset_no 1, asset LAND, in_use yes, origin STATE_FREE, undividable no, dispute COURT"
                    + " / assets: asset_no 2, asset LAND, origin UNKNOWN, origin_papers LOST, dispute COMMUNE"
                    + " / assets: asset_no 3, undividable yes, pledged yes, state_share 1";

    /** Meets the rules on dissolution. */
    private static final String ENDING =
            ", legal_status DISSOLVING, label AWAITING_DISSOLUTION, certificate LOST, code GCN:1"
                    + " / proceedings: track VOLUNTARY, law 2023, started_on 2024-06-01, votes_yes 1, votes_present 9"
                    + ", received_on 2024-08-01"
                    + " / proceedings: track COMPULSORY, started_on 2025-02-01, decision_received_on 2025-02-01"
                    + ", published_on 2025-02-02, debts_settled_on 2025-02-01, objection_on 2025-03-01"
                    + " / proceedings: track VOLUNTARY, started_on 2025-03-01, filed_on 2025-03-02, open_branches 1"
                    + " / proceedings: track TAX_ENFORCEMENT, started_on 2025-04-01"
                    + " / proceedings: track VOLUNTARY, started_on 2025-05-01, closed_on 2025-06-01"
                    + " / debts: debt_no 1, creditor_kind MEMBER, balance 1, due_on 2026-11-23"
                    + " / assets: asset_no 1, origin UNKNOWN";

    private static final List<String> OF_COOPERATIVES_ONLY =
            rules("INA-01 INA-07 INA-08 INA-09 INA-10 INA-12 INA-13 INA-16 DIS-18 DIS-19 DIS-20 DEB-16 CNV-01P CNV-02"
                    + " CNV-05 CNV-08");
    private static final List<String> OF_ALL = rules(
            "INA-03 INA-04 INA-05 INA-06 INA-14 DEB-01 DEB-03 DEB-04 DEB-05 DEB-09 DEB-10 DEB-12 DEB-15 AST-01 AST-02"
                    + " AST-03 AST-06 AST-07 AST-12 AST-13 DAT-04 DAT-06");
    private static final List<String> OF_ENDING_COOPERATIVES_ONLY = rules(
            "DIS-01 DIS-02 DIS-03 DIS-04 DIS-05A DIS-05B DIS-06 DIS-07 DIS-08 DIS-09 DIS-12 DIS-14 DIS-17 DIS-19 DIS-21"
                    + " CNV-06 DAT-02 DAT-03 DAT-09 DAT-10");
    private static final List<String> OF_ALL_ENDING = rules("DEB-15 AST-06 DAT-06");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"COOPERATIVE", "UNION", "CREDIT_FUND"})
    void at_cooperatives_unions_and_credit_funds_all_but_those_for_groups(String type) {
        var found = Told.found("type " + type + ", legal_status ACTIVE" + IDLE, TODAY)
                .keySet();
        var ending = Told.found("type " + type + ENDING, TODAY).keySet();

        // a people's credit fund is there to lend
        assertThat(found)
                .containsAll(OF_ALL)
                .containsAll(without(OF_COOPERATIVES_ONLY, type.equals("CREDIT_FUND") ? "DEB-16" : ""));
        assertThat(found).hasSize(OF_ALL.size() + OF_COOPERATIVES_ONLY.size() - (type.equals("CREDIT_FUND") ? 1 : 0));
        assertThat(ending).containsAll(OF_ENDING_COOPERATIVES_ONLY).containsAll(OF_ALL_ENDING);
        assertThat(ending).hasSize(OF_ENDING_COOPERATIVES_ONLY.size() + OF_ALL_ENDING.size());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"GROUP"})
    void at_groups_those_for_all_and_for_groups(String type) {
        assertThat(Told.found("type " + type + ", legal_status ACTIVE" + IDLE, TODAY)
                        .keySet())
                .containsAll(OF_ALL)
                .contains("CNV-03")
                .hasSize(OF_ALL.size() + 1);
        assertThat(Told.found("type " + type + ENDING, TODAY).keySet())
                .containsExactlyInAnyOrderElementsOf(OF_ALL_ENDING);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"COOPERATIVE", "UNION", "CREDIT_FUND", "GROUP"})
    void at_what_has_ceased_only_two(String type) {
        var told = "type " + type + IDLE + "/ legal_status CEASED";

        assertThat(Told.found(told, TODAY).keySet()).containsExactly("AST-09", "DAT-08");
        assertThat(Told.found("type " + type + ENDING + "/ legal_status CEASED", TODAY)
                        .keySet())
                .containsExactly("DAT-08");
        assertThat(Told.found("type " + type + ", legal_status CEASED", TODAY)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "legal_status DISSOLVING",
                "legal_status BANKRUPTCY",
                "legal_status TAX_REVOKED",
                "legal_status ACTIVE / proceedings: track VOLUNTARY, started_on 2026-11-24",
                "legal_status ACTIVE / proceedings: track BANKRUPTCY, started_on 2026-11-24",
            })
    void of_inactivity_only_two_at_what_is_winding_down(String state) {
        var found = Told.found("type COOPERATIVE" + IDLE + "/" + state, TODAY).keySet().stream()
                .filter(rule -> rule.startsWith("INA"));

        if (state.contains("ACTIVE")) {
            assertThat(found).containsExactly("INA-05", "INA-06");
        } else {
            assertThat(found).containsExactly("INA-05");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"INA, LAW INDICATOR", "DIS, LAW DIRECTIVE INDICATOR", "AST, LAW INDICATOR", "DAT, DATA"})
    void with_the_standing_that_their_kind_has(String kind, String standings) {
        var allowed = Arrays.stream(standings.split(" ")).map(Standing::valueOf).toList();

        assertThat(Told.found("legal_status ACTIVE" + IDLE, TODAY).values().stream()
                        .filter(finding -> finding.rule().id().startsWith(kind))
                        .map(finding -> finding.rule().standing()))
                .isNotEmpty()
                .isSubsetOf(allowed);
    }

    private static List<String> rules(String ids) {
        return Arrays.asList(ids.split(" "));
    }

    private static List<String> without(List<String> rules, String left) {
        return rules.stream().filter(rule -> !rule.equals(left)).toList();
    }
}
