package coop.docket.progress.burndown;

import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Something that may have opened or closed a case.
 *
 * @param undone what was taken back; null unless the action is that
 */
record Happened(long cooperative, long caseId, CaseKind kind, CaseAction action, CaseAction undone, LocalDate day) {
    private static final Set<CaseAction> OPENING =
            EnumSet.of(CaseAction.OPENED, CaseAction.REGRESSED, CaseAction.REOPENED, CaseAction.UNMERGED);
    private static final Set<CaseAction> CLOSING =
            EnumSet.of(CaseAction.CLEARED, CaseAction.RESOLVED, CaseAction.DISMISSED, CaseAction.MERGED);

    /** Whether the case is open after it; null where it says nothing of that. */
    Boolean open() {
        if (OPENING.contains(action) || CLOSING.contains(undone)) {
            return true;
        }
        return CLOSING.contains(action) || OPENING.contains(undone) ? false : null;
    }
}
