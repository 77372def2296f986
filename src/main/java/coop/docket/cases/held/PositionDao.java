package coop.docket.cases.held;

import coop.docket.cases.CaseState;
import coop.docket.cases.Json;
import coop.docket.cases.Outcome;
import coop.docket.cases.Priority;
import coop.docket.cases.course.Position;
import coop.docket.cases.course.PositionJson;
import coop.docket.cases.course.Work;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Writes the positions of cases, with what questions ask of them. */
public final class PositionDao {
    private PositionDao() {}

    /**
     * A case after something was done.
     *
     * @param version after it
     */
    public record Moved(HeldCase held, Position position, long version) {}

    /**
     * @param tendedRevision of the register, if what it says was looked at; else null, and the case is looked at by the
     *     next run
     */
    public static void write(Handle handle, List<Moved> cases, LocalDate today, Long tendedRevision) {
        try (var batch = handle.prepareBatch(
                """
                update docket_case set state = :state, outcome = :outcome, closed_at = :closedAt,
                    closed_revision = :closedRevision, assignee = :assignee, merged_into = :mergedInto, work = :work, anew = 'no',
                    step = :step, due_on = :due, tend_on = :tend, open_slot = :slot, priority = :priority,
                    priority_parts = :parts, look_on = :look, version = :version,
                    tended_revision = coalesce(:revision, tended_revision)
                where id = :id""")) {
            for (var moved : cases) {
                var now = moved.position();
                var open = now.state() != CaseState.CLOSED;
                var due = due(now);
                var held = moved.held();
                var priority = Priority.of(held.weight(), due, today);
                batch.bind("state", now.state().name())
                        .bind(
                                "outcome",
                                now.outcome() == null ? null : now.outcome().name())
                        .bind("closedAt", now.closedAt())
                        .bind("closedRevision", now.closedRevision())
                        .bind("assignee", now.assignee())
                        .bind("mergedInto", now.mergedInto())
                        .bind("work", PositionJson.write(now.work()))
                        .bind("step", now.work().step())
                        .bind("due", due)
                        .bind("tend", open ? tendedRevision == null ? today : tendOn(now) : null)
                        .bind("slot", open ? held.kind().slot(held.cooperativeId()) : null)
                        .bind("priority", priority.total())
                        .bind("parts", Json.of(priority.parts()))
                        .bind("look", lookOn(handle, moved, due, today))
                        .bind("version", moved.version())
                        .bind("revision", tendedRevision)
                        .bind("id", held.id())
                        .add();
            }
            batch.execute();
        }
        writeBlockers(handle, cases);
    }

    /** Of a case that is open and whose deadlines run. */
    private static LocalDate due(Position now) {
        var due = now.work().due();
        return due == null || now.state() == CaseState.CLOSED || now.state() == CaseState.SUSPENDED ? null : due.on();
    }

    private static LocalDate lookOn(Handle handle, Moved moved, LocalDate due, LocalDate today) {
        var held = moved.held();
        var aged = Priority.earlier(held.lookOn(), Priority.changesOn(held.weight(), due, today));
        return moved.position().outcome() == Outcome.DISMISSED
                ? Priority.earlier(aged, uncoveredOn(handle, held.id()))
                : aged;
    }

    /** The day on which what a dismissal covers is no longer; null where it covers nothing. */
    private static LocalDate uncoveredOn(Handle handle, long caseId) {
        return handle.createQuery("select min(covered_until) from case_ground where case_id = :case")
                .bind("case", caseId)
                .mapTo(LocalDate.class)
                .findOne()
                .map(until -> until.plusDays(1))
                .orElse(null);
    }

    private static LocalDate tendOn(Position now) {
        var work = now.work();
        var waited = now.state() != CaseState.WAITING || work.pending().until() == null
                ? null
                : work.pending().until().plusDays(1);
        var due = due(now);
        return Priority.earlier(waited, due == null || work.escalated() != null ? null : due.plusDays(1));
    }

    private static void writeBlockers(Handle handle, List<Moved> cases) {
        var changed = cases.stream()
                .filter(moved -> !blockers(moved.held().position()).equals(blockers(moved.position())))
                .toList();
        for (var moved : changed) {
            handle.execute(
                    "delete from case_blocker where case_id = ?", moved.held().id());
            blockers(moved.position())
                    .forEach(code -> handle.execute(
                            "insert into case_blocker (case_id, code) values (?, ?)",
                            moved.held().id(),
                            code));
        }
    }

    private static List<String> blockers(Position position) {
        return position.work().blockers().stream()
                .map(Work.Blocker::code)
                .sorted()
                .toList();
    }
}
