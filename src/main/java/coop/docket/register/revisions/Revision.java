package coop.docket.register.revisions;

import coop.docket.register.Sheet;
import java.time.Instant;
import java.util.Map;

/**
 * A change of the register that was made.
 *
 * @param fileName null where there was no file
 * @param undoes the revision that this one took back, or null
 * @param undoneBy the revision that took this one back, or null
 * @param counts what it did to each sheet that it touched
 */
public record Revision(
        long id,
        RevisionKind kind,
        String fileName,
        String fileHash,
        String by,
        Instant at,
        Long undoes,
        Long undoneBy,
        Map<Sheet, SheetCounts> counts) {

    public SheetCounts total() {
        return counts.values().stream().reduce(SheetCounts.NONE, SheetCounts::plus);
    }
}
