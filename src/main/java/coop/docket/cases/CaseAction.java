package coop.docket.cases;

import java.util.Locale;

/** What can happen to a case. */
public enum CaseAction {
    OPENED,
    GROUNDS_CHANGED,
    CLEARED,
    /** It was settled and is there again. */
    REGRESSED,
    /** A dismissal has run out or does not cover what is new, the case it was merged into has closed, or somebody asked. */
    REOPENED,
    ASSIGNED,
    COMMENTED,
    /** A paper was added to it. */
    ATTACHED,
    /** A letter was drawn up from it. */
    LETTER_ISSUED,
    /** Facts were asked for, and it waits for them. */
    ASKED,
    /** It waits for something. */
    WAITS,
    /** Its deadlines stand still. */
    SUSPENDED,
    /** It waits or stands still no longer. */
    RESUMED,
    /** A step was begun: the first, or anew. */
    STEP_BEGUN,
    STEP_DONE,
    /** The register has learnt the day that a deadline is counted from. */
    DUE_MOVED,
    /** A step is overdue; the head is told. */
    ESCALATED,
    BLOCKED,
    UNBLOCKED,
    /** Somebody objects in writing. */
    OBJECTED,
    OBJECTION_LIFTED,
    LINKED,
    UNLINKED,
    MERGED,
    UNMERGED,
    DISMISSED,
    /** Somebody holds it to be settled; a second person has to agree. */
    PROPOSED,
    DECLINED,
    RESOLVED,
    /** The last action was taken back. */
    UNDONE;

    /** As the audit names it. */
    public String mark() {
        return "case." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
