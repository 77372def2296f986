package coop.docket.cases.work;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.areas.Vietnam;
import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseKind;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.cases.docket.CourseView;
import coop.docket.cases.docket.ReadCourse;
import coop.docket.cases.moves.AskFacts;
import coop.docket.cases.moves.Assign;
import coop.docket.cases.moves.Block;
import coop.docket.cases.moves.Comment;
import coop.docket.cases.moves.CompleteStep;
import coop.docket.cases.moves.Decline;
import coop.docket.cases.moves.Dismiss;
import coop.docket.cases.moves.Dismissal;
import coop.docket.cases.moves.LiftObjections;
import coop.docket.cases.moves.Merge;
import coop.docket.cases.moves.Move;
import coop.docket.cases.moves.NoteObjection;
import coop.docket.cases.moves.Propose;
import coop.docket.cases.moves.Reopen;
import coop.docket.cases.moves.Resume;
import coop.docket.cases.moves.Unblock;
import coop.docket.cases.moves.Undo;
import coop.docket.cases.moves.Unmerge;
import coop.docket.cases.moves.Wait;
import coop.docket.database.TestDatabase;
import coop.docket.refusal.Refusal;
import coop.docket.register.stored.StoredRegister;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is done with a case, taking it back puts everything back; and so does un-merging. */
class TakenBackTest {
    private static final int TIMES = Integer.getInteger("undo.times", 150);

    private final Random random = seeded();

    private static Random seeded() {
        var seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed of what is taken back: " + seed);
        return new Random(seed);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void any_action(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            StoredRegister.store(
                    office.database,
                    List.of(DocketOffice.noMeeting("0301175691", "25000").dossier()));
            office.run(DocketOffice.DAY);
            var head = office.colleague("head", Set.of(), Role.HEAD);
            var id = office.file("0301175691", CaseKind.INACTIVE).line().id();
            var other = office.file("0301175691", CaseKind.VERIFY).line().id();
            var done = new ArrayList<CaseAction>();
            for (int i = 0; i < TIMES; i++) {
                var before = standing(office, id);
                var move = some(office, head, id, other);
                var version = version(office, id);
                try {
                    office.work().act(head, id, version, move);
                } catch (Refusal refused) {
                    assertThat(standing(office, id)).isEqualTo(before);
                    continue;
                }
                done.add(move.action());
                if (random.nextInt(3) > 0 && version(office, id) > version) {
                    var back = move instanceof Merge && random.nextBoolean() ? new Unmerge() : new Undo();
                    office.work().act(head, id, version + 1, back);
                    assertThat(standing(office, id))
                            .as("%s and %s after %s", move, back, done)
                            .isEqualTo(before);
                }
                office.clock.pass(Duration.ofMinutes(1));
            }
            assertThat(done).as("what was tried").contains(CaseAction.DISMISSED, CaseAction.STEP_DONE);
        }
    }

    /** All that an action may change, but for the version. */
    private static Map<String, Object> standing(DocketOffice office, long id) {
        return office.database.read(handle -> {
            var row = handle.createQuery(
                            """
                            select state, outcome, assignee, merged_into, work, step, due_on, open_slot,
                                case when closed_at is null then 'no' else 'yes' end as closed, closed_revision
                            from docket_case where id = :id""")
                    .bind("id", id)
                    .mapToMap()
                    .one();
            row.put(
                    "covered",
                    handle.createQuery(
                                    "select rule_id, covered_until from case_ground where case_id = :id order by rule_id")
                            .bind("id", id)
                            .mapToMap()
                            .list());
            row.put(
                    "blockers",
                    handle.createQuery("select code from case_blocker where case_id = :id order by code")
                            .bind("id", id)
                            .mapTo(String.class)
                            .list());
            return row;
        });
    }

    private static long version(DocketOffice office, long id) {
        return office.database.read(handle -> handle.createQuery("select version from docket_case where id = :id")
                .bind("id", id)
                .mapTo(long.class)
                .one());
    }

    private Move some(DocketOffice office, Actor head, long id, long other) {
        var view = new ReadCourse(office.database, office.clock, ShippedWorkflow::get).read(head, id);
        var today = Vietnam.today(office.clock);
        var blockers = ShippedWorkflow.get().blockers();
        var moves = List.of(
                new Assign(random.nextBoolean() ? head.account() : null),
                new Comment("Đã gọi điện."),
                new AskFacts("Chi cục Thuế", "Còn hóa đơn không?", today.plusDays(7)),
                new Wait("Chờ biên bản.", random.nextBoolean() ? null : today.plusDays(3)),
                new Resume(),
                step(view),
                step(view),
                new Block(blockers.get(random.nextInt(blockers.size())), null),
                new Unblock(blockers.get(random.nextInt(blockers.size()))),
                new NoteObjection("Chi cục Thuế", null),
                new LiftObjections(),
                new Dismiss(Dismissal.OTHER, "Đã có lý do.", today.plusDays(30)),
                new Merge(other),
                new Unmerge(),
                new Propose("Đã xong."),
                new Decline("Chưa xong."),
                new Reopen("Xem lại."));
        // mostly what is allowed here, else it would soon stand where hardly anything is
        var likely = moves.stream()
                .filter(move -> view.moves().contains(move.action()))
                .toList();
        return random.nextInt(4) == 0
                ? moves.get(random.nextInt(moves.size()))
                : likely.get(random.nextInt(likely.size()));
    }

    private Move step(CourseView view) {
        if (view.step() == null) {
            return new CompleteStep("correction", "corrected", null, null, null);
        }
        var ways = List.copyOf(view.step().ways().keySet());
        return new CompleteStep(view.step().name(), ways.get(random.nextInt(ways.size())), null, null, null);
    }
}
