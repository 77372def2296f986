package coop.docket.register.changes;

import coop.docket.register.CanonicalText;
import coop.docket.register.Column;
import coop.docket.register.Sheet;

/**
 * A change of one value, or of whether a row is there.
 *
 * @param rowId of the row within its sheet
 * @param column null where the whole row is meant
 * @param before as canonical text; null where it was not known
 * @param after as canonical text; null where it is not known
 * @param line the row of the file that says so; 0 where no file does
 */
public record CellChange(
        Sheet sheet,
        long rowId,
        long cooperativeId,
        ChangeKind kind,
        Column column,
        String before,
        String after,
        int line) {

    /** @param before in the column's Java type, or null; and so {@code after} */
    public static CellChange of(Column column, Object before, Object after, RowPlace place) {
        return new CellChange(
                place.sheet(),
                place.rowId(),
                place.cooperativeId(),
                ChangeKind.CELL,
                column,
                text(before),
                text(after),
                place.line());
    }

    public static CellChange of(ChangeKind kind, RowPlace place) {
        return new CellChange(
                place.sheet(), place.rowId(), place.cooperativeId(), kind, null, null, null, place.line());
    }

    private static String text(Object value) {
        return value == null ? null : CanonicalText.write(value);
    }
}
