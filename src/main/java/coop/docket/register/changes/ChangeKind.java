package coop.docket.register.changes;

/** What was changed. */
public enum ChangeKind {
    /** One value. */
    CELL,
    /** A row that had been withdrawn is there again. */
    RETURNED,
    /** A row is no longer seen, because what had brought it was undone. */
    WITHDRAWN
}
