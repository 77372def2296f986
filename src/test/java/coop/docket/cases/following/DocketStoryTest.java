package coop.docket.cases.following;

import static coop.docket.cases.DocketOffice.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.assessment.live.Corrections;
import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseEvent;
import coop.docket.cases.CaseKind;
import coop.docket.cases.CaseState;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.Outcome;
import coop.docket.cases.docket.CaseFile;
import coop.docket.cases.docket.GroundView;
import coop.docket.database.TestDatabase;
import coop.docket.register.stored.StoredRegister;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How cases follow from runs, from the first finding to its return. */
class DocketStoryTest {
    private static final String CODE = "0100000003";
    private static final String GOOD = "2026-04-20";
    private static final String BAD = "2024-01-10";

    private static void stored(DocketOffice office) {
        StoredRegister.store(
                office.database, List.of(DocketOffice.noMeeting(CODE, "25000").dossier()));
        office.run(DAY);
    }

    private static void met(DocketOffice office, String day) {
        Corrections.correct(office.database, CODE, "last_meeting_on", day);
    }

    private static CaseFile inactive(DocketOffice office) {
        return office.file(CODE, CaseKind.INACTIVE);
    }

    private static List<CaseAction> history(CaseFile file) {
        return file.events().stream().map(CaseEvent::action).toList();
    }

    private static List<String> grounds(CaseFile file) {
        return file.grounds().stream()
                .filter(GroundView::present)
                .map(GroundView::rule)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_finding_opens_a_case_that_closes_when_it_is_gone_and_comes_back_with_it(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            stored(office);
            var opened = inactive(office);
            assertThat(opened.line().state()).isEqualTo(CaseState.OPEN);
            assertThat(opened.line().regressed()).isFalse();
            assertThat(opened.lastSeenOn()).isEqualTo(DAY);
            assertThat(grounds(opened)).contains("INA-07");
            assertThat(history(opened)).containsExactly(CaseAction.OPENED);

            met(office, GOOD);
            office.run(DAY.plusDays(7));
            var cleared = inactive(office);
            assertThat(cleared.line().id()).isEqualTo(opened.line().id());
            assertThat(cleared.line().state()).isEqualTo(CaseState.CLOSED);
            assertThat(cleared.line().outcome()).isEqualTo(Outcome.CLEARED);
            assertThat(cleared.lastSeenOn()).isEqualTo(DAY);
            assertThat(grounds(cleared)).doesNotContain("INA-07");
            assertThat(history(cleared)).containsExactly(CaseAction.CLEARED, CaseAction.OPENED);

            met(office, BAD);
            office.run(DAY.plusDays(14));
            var back = inactive(office);
            assertThat(back.line().id()).isEqualTo(opened.line().id());
            assertThat(back.line().state()).isEqualTo(CaseState.OPEN);
            assertThat(back.line().outcome()).isNull();
            assertThat(back.line().regressed()).isTrue();
            assertThat(grounds(back)).isEqualTo(grounds(opened));
            assertThat(history(back)).containsExactly(CaseAction.REGRESSED, CaseAction.CLEARED, CaseAction.OPENED);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_same_run_again_changes_nothing(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            stored(office);
            var before = inactive(office);
            office.run(DAY);
            Corrections.nothing(office.database);
            office.run(DAY);

            assertThat(inactive(office)).isEqualTo(before);
            assertThat(office.count("run")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void another_value_is_another_ground_of_the_same_case(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            stored(office);
            met(office, "2023-05-05");
            office.run(DAY);

            var file = inactive(office);
            assertThat(history(file)).containsExactly(CaseAction.GROUNDS_CHANGED, CaseAction.OPENED);
            assertThat(file.line().version()).isEqualTo(2);
            assertThat(file.grounds().stream().filter(ground -> ground.rule().equals("INA-07")))
                    .singleElement()
                    .satisfies(ground -> assertThat(ground.valuesJson()).contains("2023-05-05"));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void doubts_about_data_are_cases_of_their_own_kind_and_information_opens_none(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            stored(office);

            assertThat(office.count("docket_case d where d.severity = 'INFO'")).isZero();
            assertThat(
                            office.count(
                                    """
                            (select distinct f.cooperative_id, f.kind from finding f
                             where f.gone_run is null and f.severity <> 'INFO') t"""))
                    .isEqualTo(office.count("docket_case"));
            assertThat(office.count("docket_case d where d.kind = 'DATA'")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void time_alone_moves_the_priority_without_being_in_anybodys_way(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            stored(office);
            var before = inactive(office).line();
            office.run(DAY.plusYears(2));
            var after = inactive(office).line();

            assertThat(after.priority()).isGreaterThan(before.priority());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_dismissal_lasts_to_its_end(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            stored(office);
            var until = DAY.plusDays(30);
            office.close(inactive(office).line().id(), Outcome.DISMISSED, until);

            office.run(until);
            assertThat(inactive(office).line().state()).isEqualTo(CaseState.CLOSED);
            office.run(until.plusDays(1));
            var file = inactive(office);
            assertThat(file.line().state()).isEqualTo(CaseState.OPEN);
            assertThat(file.line().regressed()).isFalse();
            // its step has become overdue meanwhile
            assertThat(history(file)).startsWith(CaseAction.ESCALATED, CaseAction.REOPENED);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_dismissal_covers_no_ground_that_comes_later(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            stored(office);
            office.close(inactive(office).line().id(), Outcome.DISMISSED, LocalDate.of(2030, 1, 1));
            met(office, BAD);
            office.run(DAY);
            assertThat(inactive(office).line().state()).isEqualTo(CaseState.CLOSED);

            Corrections.correct(office.database, CODE, "last_activity_on", "2024-12-01");
            office.run(DAY);
            assertThat(history(inactive(office))).startsWith(CaseAction.REOPENED);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_was_resolved_stays_so_until_an_import_speaks_of_the_cooperative_again(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            stored(office);
            office.close(inactive(office).line().id(), Outcome.RESOLVED, null);

            Corrections.nothing(office.database);
            office.run(DAY);
            assertThat(inactive(office).line().state()).isEqualTo(CaseState.CLOSED);

            met(office, BAD);
            office.run(DAY);
            assertThat(inactive(office).line().regressed()).isTrue();
            assertThat(history(inactive(office))).startsWith(CaseAction.REGRESSED);
        }
    }
}
