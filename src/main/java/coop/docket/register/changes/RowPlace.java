package coop.docket.register.changes;

import coop.docket.register.Sheet;

/**
 * A stored row, and where the file stands that speaks of it.
 *
 * @param line the row of the file; 0 where no file speaks
 */
public record RowPlace(Sheet sheet, long rowId, long cooperativeId, int line) {}
