package coop.docket.register.revisions;

import java.time.Instant;

/**
 * A revision of the register that is to be made.
 *
 * @param fileName as the office names it; null where there was no file
 * @param fileHash null where there was no file
 * @param by who makes it
 * @param undoes the revision that is taken back, or null
 */
public record NewRevision(RevisionKind kind, String fileName, String fileHash, String by, Instant at, Long undoes) {

    public static NewRevision ofImport(String fileName, String fileHash, String by, Instant at) {
        return new NewRevision(RevisionKind.IMPORT, fileName, fileHash, by, at, null);
    }

    public static NewRevision ofUndo(long undoes, String by, Instant at) {
        return new NewRevision(RevisionKind.UNDO, null, null, by, at, undoes);
    }
}
