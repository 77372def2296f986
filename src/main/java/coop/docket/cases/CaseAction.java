package coop.docket.cases;

/** What can happen to a case. */
public enum CaseAction {
    OPENED,
    GROUNDS_CHANGED,
    CLEARED,
    /** It was settled and is there again. */
    REGRESSED,
    /** A dismissal has run out or does not cover what is new, or the case it was merged into has closed. */
    REOPENED,
    ASSIGNED,
    COMMENTED;

    /** As the audit names it. */
    public String mark() {
        return "case." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
