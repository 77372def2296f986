package coop.docket.intake.difference;

import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.changes.CellChange;
import coop.docket.register.changes.RowPlace;
import coop.docket.register.stored.Cells;
import coop.docket.register.stored.StoredRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A stored row held against what a file says of it.
 *
 * @param after the stored row with the file's values
 * @param changes the values that are others
 */
record RowComparison(StoredRow after, RowPlace place, List<CellChange> changes) {

    /** @param columns those that the file has; what it does not have stays, but in a row that had been withdrawn */
    static RowComparison of(StoredRow stored, Row handed, Set<Column> columns) {
        var sheet = handed.sheet();
        var place = new RowPlace(sheet, stored.id(), stored.cooperativeId(), handed.line());
        var cells = new Object[sheet.columns().size()];
        var changes = new ArrayList<CellChange>();
        for (var column : sheet.columns()) {
            var before = stored.row().value(column);
            var says = stored.withdrawn() || columns.contains(column);
            var after = says ? Cells.kept(handed, column) : before;
            cells[column.index()] = after;
            if (!Objects.equals(before, after)) {
                changes.add(CellChange.of(column, before, after, place));
            }
        }
        return new RowComparison(stored.with(Row.of(sheet, cells, stored.row().line())), place, changes);
    }
}
