package coop.docket.register.revisions;

/** A change as it is kept, and the revision that made it. */
public record StoredChange(long id, long revisionId, CellChange change) {}
