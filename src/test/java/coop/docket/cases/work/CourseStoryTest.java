package coop.docket.cases.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.access.Role;
import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseEvent;
import coop.docket.cases.CaseKind;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.moves.CompleteStep;
import coop.docket.cases.moves.Confirm;
import coop.docket.cases.moves.Propose;
import coop.docket.cases.moves.Undo;
import coop.docket.cases.moves.Wait;
import coop.docket.database.TestDatabase;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.Given;
import coop.docket.register.stored.StoredRegister;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A case goes through its procedure: by hand, by what the register says, and by time. */
class CourseStoryTest {

    private static Given verify() {
        return Given.cooperative(
                "code", "GCN:01",
                "name", "Hợp tác xã Đông Đô",
                "type", "COOPERATIVE",
                "registered_on", "2015-03-02",
                "legal_status", "ACTIVE",
                "charter_conforms", "yes",
                "area", "25000",
                "last_activity_on", "2026-11-01");
    }

    private static DocketOffice opened(TestDatabase kind, Given given) {
        var office = new DocketOffice(kind);
        StoredRegister.store(office.database, List.of(given.dossier()));
        office.run(DocketOffice.DAY);
        return office;
    }

    private static CompleteStep step(String step, String way) {
        return new CompleteStep(step, way, null, null, null);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void it_is_walked_to_its_end_and_closed_by_two(TestDatabase kind) {
        try (var office = opened(kind, verify())) {
            var work = office.work();
            var inspector = office.colleague("inspector", Set.of(), Role.INSPECTOR);
            var head = office.colleague("head", Set.of(), Role.HEAD);
            var line = office.file("GCN:01", CaseKind.VERIFY).line();
            assertThat(line.dueOn()).isNotNull();

            var version = work.act(inspector, line.id(), line.version(), step("request", "answered"));
            version = work.act(inspector, line.id(), version, step("correction", "corrected"));
            var ended = version;
            refuses(
                    RefusalKind.NOT_NOW,
                    "cases.step.at-end",
                    () -> work.act(inspector, line.id(), ended, step("correction", "corrected")));
            version = work.act(inspector, line.id(), version, new Propose("Đã bổ sung ngày họp."));
            var proposed = version;
            refuses(
                    RefusalKind.NOT_ALLOWED,
                    "access.not-allowed",
                    () -> work.act(inspector, line.id(), proposed, new Confirm()));
            refuses(
                    RefusalKind.NOT_NOW,
                    "cases.not-in-this-state",
                    () -> work.act(head, line.id(), proposed, new Wait("chờ", null)));
            work.act(head, line.id(), version, new Confirm());
            assertThat(office.file("GCN:01", CaseKind.VERIFY).events().stream().map(CaseEvent::action))
                    .containsExactly(
                            CaseAction.RESOLVED,
                            CaseAction.PROPOSED,
                            CaseAction.STEP_DONE,
                            CaseAction.STEP_DONE,
                            CaseAction.OPENED);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_last_action_is_taken_back_by_its_maker_within_ten_minutes(TestDatabase kind) {
        try (var office = opened(kind, verify())) {
            var work = office.work();
            var inspector = office.colleague("inspector", Set.of(), Role.INSPECTOR);
            var head = office.colleague("head", Set.of(), Role.HEAD);
            var before = office.file("GCN:01", CaseKind.VERIFY).line();
            var version = work.act(inspector, before.id(), before.version(), step("request", "silent"));
            refuses(
                    RefusalKind.NOT_NOW,
                    "cases.undo.not-yours",
                    () -> work.act(head, before.id(), version, new Undo()));
            work.act(inspector, before.id(), version, new Undo());
            var after = office.file("GCN:01", CaseKind.VERIFY).line();
            assertThat(after.dueOn()).isEqualTo(before.dueOn());
            refuses(
                    RefusalKind.NOT_NOW,
                    "cases.undo.nothing",
                    () -> work.act(inspector, before.id(), after.version(), new Undo()));

            var again = work.act(inspector, before.id(), after.version(), step("request", "silent"));
            office.clock.pass(Duration.ofMinutes(11));
            refuses(
                    RefusalKind.NOT_NOW,
                    "cases.undo.too-late",
                    () -> work.act(inspector, before.id(), again, new Undo()));
        }
    }

    static void refuses(RefusalKind kind, String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason().key()).isEqualTo(key);
            assertThat(refusal.kind()).isEqualTo(kind);
        });
    }
}
