package coop.docket.cases.following;

import coop.docket.cases.CaseState;
import coop.docket.cases.Outcome;
import java.time.LocalDate;

/**
 * A case as a run finds it.
 *
 * @param outcome null unless it is closed
 * @param mentionedSince whether an import has mentioned the cooperative since it was closed
 * @param mergedIntoOpen whether the case that it was merged into is open
 * @param dueOn its next legal deadline; null where it has none
 * @param lookOn the day on which time alone may change it; null where none does
 */
record CaseNow(
        long id,
        Subject subject,
        CaseState state,
        Outcome outcome,
        boolean regressed,
        boolean mentionedSince,
        boolean mergedIntoOpen,
        LocalDate dueOn,
        LocalDate lookOn,
        long version) {

    /** Whether it may have to change though no finding has. */
    boolean due(LocalDate day) {
        return lookOn != null && !lookOn.isAfter(day)
                || outcome == Outcome.RESOLVED && mentionedSince
                || outcome == Outcome.MERGED;
    }
}
