package coop.docket.cases.work;

import static coop.docket.cases.work.CourseStoryTest.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.cases.CaseAction;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.course.Stand;
import coop.docket.cases.moves.Block;
import coop.docket.cases.moves.CompleteStep;
import coop.docket.cases.moves.Dismiss;
import coop.docket.cases.moves.Dismissal;
import coop.docket.cases.moves.NoteObjection;
import coop.docket.cases.moves.Resume;
import coop.docket.cases.moves.Suspend;
import coop.docket.cases.moves.Wait;
import coop.docket.database.TestDatabase;
import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a case waits for, and what time does to it. */
class WaitingStoryTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void after_a_notice_it_stays_until_the_notice_is_proved_to_have_arrived(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            var held = new OfficeCase(office);
            held.goToTheNotice();
            var answerBy = DocketOffice.DAY.plusDays(15);
            held.act(new CompleteStep("violation-notice", "sent", null, answerBy, null));

            assertThat(held.course().work().due().on()).isEqualTo(answerBy);
            assertThatThrownBy(() -> held.leave("hearing", "silent")).isInstanceOfSatisfying(Refusal.class, refused -> {
                assertThat(refused.kind()).isEqualTo(RefusalKind.NOT_NOW);
                assertThat(Words.in(Language.VI).say(refused.reason()))
                        .startsWith("Chưa có bằng chứng đã giao văn bản của bước “Ra thông báo vi phạm");
            });
            held.attach("delivery-proof");
            held.leave("hearing", "silent");
            assertThat(held.course().step().name()).isEqualTo("revocation");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_the_register_says_moves_no_case_past_a_notice_that_may_not_have_arrived(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            var held = new OfficeCase(office);
            held.goToTheNotice();
            held.act(new CompleteStep("violation-notice", "sent", null, DocketOffice.DAY.plusDays(15), null));
            held.attach("delivery-proof");
            held.leave("hearing", "silent");
            held.attach("revocation-decision");
            held.leave("revocation", "revoked");
            assertThat(held.course().step().name()).isEqualTo("publication");
            office.database.write(handle -> handle.execute(
                    """
                    insert into proceeding (cooperative_id, revision_id, line, track, law, started_on, published_on)
                    select cooperative_id, 1, 1, 'COMPULSORY', '2023', date '2026-11-23', date '2026-11-23'
                    from docket_case where id = ?""",
                    held.id()));

            held.attach("photo");
            assertThat(held.course().step().name())
                    .as("no proof that the decision arrived")
                    .isEqualTo("publication");
            held.attach("delivery-proof");
            assertThat(held.course().step().name()).as("goes on by itself").isEqualTo("hand-over");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_suspension_moves_its_deadline_by_exactly_its_days(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            var held = new OfficeCase(office);
            assertThat(held.dueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
            refuses(
                    RefusalKind.NOT_VALID,
                    "cases.suspend-paper",
                    () -> held.act(new Suspend("Chờ Tòa án.", 987_654, null)));
            var paper = held.attach("court-decision");
            held.act(new Suspend("Chờ Tòa án.", paper, null));
            assertThat(held.dueOn()).as("stands still").isNull();
            office.clock.pass(Duration.ofDays(9));
            held.act(new Resume());

            assertThat(held.course().work().due().added()).isEqualTo(9);
            assertThat(held.dueOn()).isEqualTo(LocalDate.of(2026, 12, 9));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void one_that_waits_goes_on_after_its_last_day_and_one_that_is_late_is_brought_before_the_head_once(
            TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            var held = new OfficeCase(office);
            held.act(new Wait("Chờ biên bản.", DocketOffice.DAY.plusDays(2)));
            office.run(DocketOffice.DAY.plusDays(2));
            assertThat(held.course().stand()).isEqualTo(Stand.WAITING);
            office.run(DocketOffice.DAY.plusDays(3));
            assertThat(held.course().stand()).isEqualTo(Stand.OPEN);

            office.run(LocalDate.of(2026, 11, 30));
            assertThat(held.history()).doesNotContain(CaseAction.ESCALATED);
            office.run(LocalDate.of(2026, 12, 1));
            office.run(LocalDate.of(2026, 12, 2));
            assertThat(held.history()).containsOnlyOnce(CaseAction.ESCALATED);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void one_that_stands_at_a_step_that_is_no_more_begins_anew(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            var held = new OfficeCase(office);
            office.database.write(
                    handle -> handle.execute(
                            "update docket_case set step = 'gone', work = replace(work, '\"step\":\"cross-check\"', '\"step\":\"gone\"')"));
            office.database.write(handle -> handle.execute("update tending set steps = 'others'"));
            office.run(DocketOffice.DAY.plusDays(1));

            assertThat(held.course().step().name()).isEqualTo("cross-check");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void one_that_waits_at_a_step_that_is_no_more_begins_anew_and_waits_on(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            var held = new OfficeCase(office);
            held.act(new Wait("Chờ biên bản.", DocketOffice.DAY.plusDays(9)));
            office.database.write(
                    handle -> handle.execute(
                            "update docket_case set step = 'gone', work = replace(work, '\"step\":\"cross-check\"', '\"step\":\"gone\"')"));
            office.database.write(handle -> handle.execute("update tending set steps = 'others'"));
            office.run(DocketOffice.DAY.plusDays(1));

            assertThat(held.course().step().name()).isEqualTo("cross-check");
            assertThat(held.course().stand()).isEqualTo(Stand.WAITING);
            assertThat(held.history()).startsWith(CaseAction.STEP_BEGUN);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void one_that_somebody_took_before_it_had_begun_begins_all_the_same(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            var held = new OfficeCase(office);
            office.database.write(handle -> handle.execute(
                    "update docket_case set work = null, step = null, due_on = null, tend_on = date '2000-01-01'"));
            held.act(new Block("seal-lost", null));
            office.run(DocketOffice.DAY.plusDays(1));

            assertThat(held.course().step().name()).isEqualTo("cross-check");
            assertThat(held.course().work().blockers()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void one_that_was_put_aside_comes_back_with_its_deadline(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            var held = new OfficeCase(office);
            held.act(new Dismiss(Dismissal.OTHER, "Lý do.", DocketOffice.DAY.plusDays(3)));
            office.run(DocketOffice.DAY.plusDays(4));

            assertThat(held.course().stand()).isEqualTo(Stand.OPEN);
            assertThat(held.dueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void one_that_is_there_again_keeps_what_keeps_it_from_going_on(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            var held = new OfficeCase(office);
            held.leave("cross-check", "stopped");
            held.act(new Block("seal-lost", null));
            held.act(new NoteObjection("Chi cục Thuế", null));
            office.database.write(handle ->
                    handle.execute("update docket_case set state = 'CLOSED', outcome = 'CLEARED', open_slot = null,"
                            + " closed_revision = 0, look_on = date '2026-11-24'"));
            office.run(DocketOffice.DAY.plusDays(1));

            assertThat(held.history()).startsWith(CaseAction.REGRESSED);
            assertThat(held.course().step().name()).isEqualTo("cross-check");
            assertThat(held.course().work().blockers()).hasSize(1);
            assertThat(held.course().work().objections()).hasSize(1);
            assertThat(office.count("case_blocker")).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void days_of_a_suspension_are_added_once(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            var held = new OfficeCase(office);
            var paper = held.attach("court-decision");
            held.act(new Suspend("Chờ Tòa án.", paper, null));
            office.clock.pass(Duration.ofDays(5));
            held.act(new Resume());
            office.clock.pass(Duration.ofDays(1));

            refuses(
                    RefusalKind.NOT_VALID,
                    "cases.suspend-since",
                    () -> held.act(new Suspend("Chờ Tòa án.", paper, DocketOffice.DAY)));
        }
    }
}
