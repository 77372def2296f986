package coop.docket.cases;

/** Where a case stands; how it ended is its {@link Outcome}. */
public enum CaseState {
    OPEN,
    WAITING,
    SUSPENDED,
    CLOSED
}
