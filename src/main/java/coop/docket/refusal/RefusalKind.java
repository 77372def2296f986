package coop.docket.refusal;

/** The five ways in which the program refuses; each door has one answer for each. */
public enum RefusalKind {
    NOT_FOUND,
    NOT_NOW,
    NOT_VALID,
    CHANGED_MEANWHILE,
    NOT_ALLOWED
}
