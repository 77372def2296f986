package coop.docket.register.stored;

import coop.docket.register.Row;

/**
 * A row as it is kept.
 *
 * @param id of the row within its sheet
 * @param revisionId the revision that first brought it; the row's line is the one of that file
 * @param withdrawn whether the revision that brought it was undone, so that nobody sees it
 */
public record StoredRow(long id, long cooperativeId, long revisionId, boolean withdrawn, Row row) {

    /** The same row with other values. */
    public StoredRow with(Row values) {
        return new StoredRow(id, cooperativeId, revisionId, withdrawn, values);
    }
}
