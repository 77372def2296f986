package coop.docket.cases.course;

import com.fasterxml.jackson.annotation.JsonIgnore;
import coop.docket.cases.CaseState;
import coop.docket.cases.Outcome;
import java.time.Instant;

/**
 * All of a case that people's actions change; taking one back puts this back.
 *
 * @param outcome null unless it is closed
 * @param closedAt null unless it is closed
 * @param closedRevision of the register, when it was closed; null unless it is closed
 * @param assignee an account; null where nobody has it
 * @param mergedInto the case that holds its matter; null unless it is merged
 */
public record Position(
        CaseState state,
        Outcome outcome,
        Instant closedAt,
        Long closedRevision,
        Long assignee,
        Long mergedInto,
        Work work) {

    /** Where it stands. */
    @JsonIgnore
    public Stand stand() {
        return switch (state) {
            case OPEN -> work.proposal() == null ? Stand.OPEN : Stand.PROPOSED;
            case WAITING -> Stand.WAITING;
            case SUSPENDED -> Stand.SUSPENDED;
            case CLOSED -> Stand.valueOf(outcome.name());
        };
    }

    public Position with(CaseState other, Work changed) {
        return new Position(other, null, null, null, assignee, null, changed);
    }

    public Position with(Work changed) {
        return new Position(state, outcome, closedAt, closedRevision, assignee, mergedInto, changed);
    }

    public Position assignedTo(Long account) {
        return new Position(state, outcome, closedAt, closedRevision, account, mergedInto, work);
    }

    /** @param revision of the register */
    public Position closed(Outcome how, Instant at, long revision, Long into, Work changed) {
        return new Position(CaseState.CLOSED, how, at, revision, assignee, into, changed);
    }
}
