package coop.docket.register.changes;

/** A change as it is kept, and the revision that made it. */
public record StoredChange(long id, long revisionId, CellChange change) {}
