package coop.docket.cases.tending;

import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseState;
import coop.docket.cases.course.Course;
import coop.docket.cases.course.Position;
import coop.docket.cases.course.Work;
import coop.docket.cases.held.HeldCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A case after the tracker has looked at it: its own moves, decided here and nowhere else.
 *
 * <ul>
 *   <li>a case that was opened, came back, or stands at a step that is no more, begins at the first step of its procedure;
 *   <li>one whose wait is over goes on;
 *   <li>a deadline moves when the register has learnt the day that it is counted from;
 *   <li>a step is left when the register says that it was done, and nothing is missing;
 *   <li>one that is overdue is brought before the head, once.
 * </ul>
 *
 * @param told what it is told as, in its order
 */
record Tended(Position position, List<Move> told) {

    /** One thing that the tracker did. */
    record Move(CaseAction action, Map<String, ?> content) {}

    /** @param mark of the tracker, as the audit names it */
    static Tended of(HeldCase held, Course course, String mark) {
        var told = new ArrayList<Move>();
        var begun = begun(held, course, told);
        var awake = awake(begun, course, told);
        return new Tended(escalated(advanced(awake, course, mark, told), course, told), told);
    }

    /** What opened it or brought it back has been told already; that its step is no more has not. */
    private static Position begun(HeldCase held, Course course, List<Move> told) {
        var now = held.position();
        if (!held.begun()) {
            return now.with(course.begin(now.work(), held.version() > 1 ? course.today() : held.opened()));
        }
        if (!course.lost(now.work())) {
            return now;
        }
        var anew = course.begin(now.work(), course.today());
        told.add(new Move(CaseAction.STEP_BEGUN, Map.of("step", anew.step())));
        return now.with(anew);
    }

    private static Position awake(Position now, Course course, List<Move> told) {
        var wait = now.work().pending();
        if (now.state() != CaseState.WAITING
                || wait.until() == null
                || !wait.until().isBefore(course.today())) {
            return now;
        }
        told.add(new Move(CaseAction.RESUMED, Map.of("until", wait.until().toString())));
        return now.with(CaseState.OPEN, now.work().change().waiting(null).done());
    }

    private static Position advanced(Position now, Course course, String mark, List<Move> told) {
        if (now.state() == CaseState.SUSPENDED || now.work().proposal() != null) {
            return now;
        }
        var before = course.recounted(now.work());
        if (!Objects.equals(before.due(), now.work().due())) {
            told.add(new Move(
                    CaseAction.DUE_MOVED,
                    Map.of("step", before.step(), "due", before.due().on().toString())));
        }
        var after = course.byRegister(before, mark);
        after.passed().stream()
                .skip(before.passed().size())
                .forEach(passed -> told.add(new Move(CaseAction.STEP_DONE, content(passed))));
        return now.with(after);
    }

    private static Map<String, Object> content(Work.Passed passed) {
        return Map.of(
                "step", passed.step(), "way", passed.way(), "on", passed.on().toString());
    }

    private static Position escalated(Position now, Course course, List<Move> told) {
        var work = now.work();
        var late = work.due() != null
                && work.escalated() == null
                && work.due().on().isBefore(course.today())
                && now.state() != CaseState.SUSPENDED;
        if (!late) {
            return now;
        }
        told.add(new Move(
                CaseAction.ESCALATED,
                Map.of("step", work.step(), "due", work.due().on().toString())));
        return now.with(work.change().escalated(course.today()).done());
    }
}
