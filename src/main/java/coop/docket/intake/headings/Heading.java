package coop.docket.intake.headings;

import coop.docket.intake.files.RawRow;
import coop.docket.intake.texts.OldText;
import coop.docket.register.Column;
import java.util.List;
import java.util.Map;

/**
 * The heading row of a table.
 *
 * @param row its number, from 1; the last, where it takes several
 * @param places for each column of the sheet, by {@link Column#index()}, the place of its cells in the file, or -1
 * @param written the headings as they are written, in the order of the file
 * @param units the columns whose figures are not in đồng, with the đồng that one figure means
 * @param unknown the headings that no column answers to
 * @param drawn for each column, how its text comes out of a row; null where it is what the cell holds
 */
public record Heading(
        int row, int[] places, List<String> written, Map<Column, Long> units, List<String> unknown, Drawn[] drawn) {

    /** The cell of a column; empty where the table does not have it. */
    public String cell(RawRow row, Column column) {
        var how = drawn[column.index()];
        return how == null ? bare(row, column) : how.from(row);
    }

    private String bare(RawRow row, Column column) {
        int place = places[column.index()];
        return place < 0 ? "" : row.cell(place);
    }

    public int place(Column column) {
        return places[column.index()];
    }

    /** The heading at a place of the file; empty where it has none. */
    public String at(int place) {
        return place >= 0 && place < written.size() ? written.get(place) : "";
    }

    /** The same, columns at these places brought to Unicode. */
    public Heading converting(List<Column> columns, Map<Integer, OldText> old) {
        var converted = drawn.clone();
        for (var column : columns) {
            var found = old.get(place(column));
            if (found != null) {
                Drawn before = drawn[column.index()] == null ? row -> bare(row, column) : drawn[column.index()];
                converted[column.index()] = before.converted(found);
            }
        }
        return new Heading(row, places, written, units, unknown, converted);
    }
}
