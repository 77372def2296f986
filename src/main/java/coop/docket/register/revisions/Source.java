package coop.docket.register.revisions;

import java.time.Instant;

/**
 * Where a value is from.
 *
 * @param fileName null where no file said so
 * @param line the row of the file; 0 where no file said so
 */
public record Source(long revisionId, RevisionKind kind, String fileName, int line, String by, Instant at) {}
