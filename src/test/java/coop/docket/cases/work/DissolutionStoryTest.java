package coop.docket.cases.work;

import static coop.docket.cases.work.CourseStoryTest.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.access.Role;
import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseKind;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.cases.docket.ReadCourse;
import coop.docket.cases.moves.CompleteStep;
import coop.docket.cases.moves.Dismiss;
import coop.docket.cases.moves.Dismissal;
import coop.docket.database.TestDatabase;
import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.Given;
import coop.docket.register.Sheet;
import coop.docket.register.stored.StoredRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a dissolution waits for. */
class DissolutionStoryTest {

    private static Given dissolving() {
        return Given.cooperative(
                        "code", "0301175691",
                        "name", "Hợp tác xã Đông Đô",
                        "type", "COOPERATIVE",
                        "registered_on", "2015-03-02",
                        "legal_status", "DISSOLVING",
                        "charter_conforms", "yes",
                        "area", "25000",
                        "official_members", "20",
                        "last_activity_on", "2026-11-01",
                        "last_meeting_on", "2026-05-01")
                .with(
                        Sheet.PROCEEDINGS,
                        "track",
                        "VOLUNTARY",
                        "law",
                        "2023",
                        "started_on",
                        "2026-09-01",
                        "sent_on",
                        "2026-09-04",
                        "received_on",
                        "2026-09-07",
                        "published_on",
                        "2026-09-09")
                .with(
                        Sheet.DEBTS,
                        "debt_no",
                        "N1",
                        "creditor_kind",
                        "TAX",
                        "due_on",
                        "2025-01-10",
                        "balance",
                        "12000000");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void it_goes_as_far_as_the_register_says_and_no_further_than_its_debts_let_it(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            StoredRegister.store(office.database, List.of(dissolving().dossier()));
            office.run(DocketOffice.DAY);
            var head = office.colleague("head", Set.of(), Role.HEAD);
            var file = office.file("0301175691", CaseKind.DISSOLUTION);
            var debt = office.file("0301175691", CaseKind.DEBT).line().id();

            var course = new ReadCourse(office.database, office.clock, ShippedWorkflow::get);
            assertThat(course.read(head, file.line().id()).work().passed())
                    .extracting(passed -> passed.step() + " " + passed.way() + " " + passed.on())
                    .containsExactly(
                            "track voluntary 2026-09-01", "sending sent 2026-09-04", "publication done 2026-09-09");
            assertThat(course.read(head, file.line().id()).clockEnds()).isEqualTo(LocalDate.of(2027, 3, 7));

            var work = office.work();
            var version = file.line().version();
            var id = file.line().id();
            refuses(
                    RefusalKind.NOT_NOW,
                    "cases.missing.document",
                    () -> work.act(
                            head, id, version, new CompleteStep("inventory", "nothing-undividable", null, null, null)));
            office.database.write(handle -> handle.execute(
                    "update docket_case set work = replace(work, '\"step\":\"inventory\"', '\"step\":\"payment\"')"
                            + " where id = ?",
                    id));
            assertThatThrownBy(
                            () -> work.act(head, id, version, new CompleteStep("payment", "settled", null, null, null)))
                    .isInstanceOfSatisfying(Refusal.class, refused -> {
                        assertThat(refused.kind()).isEqualTo(RefusalKind.NOT_NOW);
                        assertThat(Words.in(Language.VI).say(refused.reason())).contains("vụ việc nợ số " + debt);
                    });
            office.database.write(
                    handle -> handle.execute("update debt set treatment = 'PAID', reconciled_on = date '2026-11-20'"));
            work.act(head, id, version, new CompleteStep("payment", "settled", null, null, null));
            assertThat(course.read(head, id).step().name()).isEqualTo("filing");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_dismissal_of_a_person_ends_on_its_day_once(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            StoredRegister.store(office.database, List.of(dissolving().dossier()));
            office.run(DocketOffice.DAY);
            var inspector = office.colleague("inspector", Set.of(), Role.INSPECTOR);
            var line = office.file("0301175691", CaseKind.DEBT).line();
            var until = DocketOffice.DAY.plusDays(30);
            office.work()
                    .act(inspector, line.id(), line.version(), new Dismiss(Dismissal.OTHER, "Đang khoanh nợ.", until));

            office.run(until);
            assertThat(office.file("0301175691", CaseKind.DEBT).line().outcome())
                    .isNotNull();
            office.run(until.plusDays(1));
            office.run(until.plusDays(1));
            office.run(until.plusDays(2));
            assertThat(office.file("0301175691", CaseKind.DEBT).events())
                    .filteredOn(event -> event.action() == CaseAction.REOPENED)
                    .hasSize(1);
        }
    }
}
