package coop.docket.intake.headings;

import coop.docket.intake.files.RawRow;
import coop.docket.register.Column;
import java.util.List;
import java.util.Map;

/**
 * The heading row of a table.
 *
 * @param row its number, from 1
 * @param places for each column of the sheet, by {@link Column#index()}, the place of its cells in the file, or -1
 * @param written the headings as they are written, in the order of the file
 * @param units the columns whose figures are not in đồng, with the đồng that one figure means
 * @param unknown the headings that no column answers to
 */
public record Heading(int row, int[] places, List<String> written, Map<Column, Long> units, List<String> unknown) {

    /** The cell of a column; empty where the table does not have it. */
    public String cell(RawRow row, Column column) {
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
}
