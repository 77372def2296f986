package coop.docket.assessment.live;

import java.time.Instant;

/**
 * A run as it is kept.
 *
 * @param follows the run before it; 0 for the first
 * @param at the last cooperative whose findings are written
 * @param lease counts who has taken it up; only the last may write
 * @param finishedAt null until then
 */
public record Run(
        long id,
        RunKey key,
        long follows,
        RunState state,
        long at,
        long lease,
        Instant leasedUntil,
        RunCounts counts,
        Instant startedAt,
        Instant finishedAt) {

    public boolean is(RunState wanted) {
        return state == wanted;
    }

    boolean heldAt(Instant now) {
        return state == RunState.RUNNING && now.isBefore(leasedUntil);
    }
}
