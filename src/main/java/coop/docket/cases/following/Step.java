package coop.docket.cases.following;

import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseState;
import coop.docket.cases.Priority;
import coop.docket.cases.Weight;
import java.time.LocalDate;

/**
 * What one case is to do in one part of a run.
 *
 * @param now null where there is none yet
 */
record Step(Subject subject, CaseNow now, RunMove move, Standing standing, GroundChanges changes) {

    Weight weight() {
        return standing.weight();
    }

    Priority priority() {
        return Priority.of(weight(), dueOn(), standing.day());
    }

    /** The day on which time alone may change the case. */
    LocalDate lookOn() {
        var uncovered = standing.uncoveredOn();
        return move == RunMove.CLEAR || move == RunMove.NONE
                ? uncovered
                : Priority.earlier(uncovered, Priority.changesOn(weight(), dueOn(), standing.day()));
    }

    CaseState state() {
        return move == RunMove.UPDATE ? now.state() : CaseState.OPEN;
    }

    boolean regressed() {
        return move == RunMove.REGRESS || move == RunMove.UPDATE && now.regressed();
    }

    /** The case's version after it; what only time changed leaves it, for nobody's work is in the way of that. */
    long version() {
        return now == null ? 1 : told() ? now.version() + 1 : now.version();
    }

    /** Whether it is told as an event. */
    boolean told() {
        return move != RunMove.NONE && (move != RunMove.UPDATE || !changes.none());
    }

    CaseAction action() {
        return switch (move) {
            case OPEN -> CaseAction.OPENED;
            case UPDATE -> CaseAction.GROUNDS_CHANGED;
            case CLEAR -> CaseAction.CLEARED;
            case REGRESS -> CaseAction.REGRESSED;
            case REOPEN -> CaseAction.REOPENED;
            case NONE -> throw new IllegalStateException("nothing happened");
        };
    }

    private LocalDate dueOn() {
        return now == null || move == RunMove.REGRESS ? null : now.dueOn();
    }
}
