package coop.docket.register.revisions;

/** What a revision of the register was. */
public enum RevisionKind {
    /** A file was handed in. */
    IMPORT,
    /** The import before was taken back. */
    UNDO
}
