package coop.docket.intake.headings;

import coop.docket.intake.files.RawRow;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.util.HashSet;
import java.util.Set;

/** A heading row further down: the same again, as on a new page, or that of another table on the same sheet. */
public final class LaterHeading {
    private static final int LEAST = 3;

    private final Sheet sheet;
    private final Heading heading;

    public LaterHeading(Sheet sheet, Heading heading) {
        this.sheet = sheet;
        this.heading = heading;
    }

    /** Whether the row heads the same columns at the same places. */
    public boolean again(RawRow row) {
        return heads(row, sheet.columns().get(0)) && heads(row, HeadingSearch.second(sheet));
    }

    private boolean heads(RawRow row, Column column) {
        return HeadingWords.of(sheet).column(heading.cell(row, column)) == column;
    }

    /** Whether the row heads a table of the register, and not this one again. */
    public boolean ofAnotherTable(RawRow row) {
        if (again(row)) {
            return false;
        }
        for (var other : Sheet.values()) {
            var found = found(row, HeadingWords.of(other));
            if (found.size() >= LEAST
                    && found.contains(other.columns().get(0))
                    && found.contains(HeadingSearch.second(other))) {
                return true;
            }
        }
        return false;
    }

    private static Set<Column> found(RawRow row, HeadingWords words) {
        var found = new HashSet<Column>();
        for (var cell : row.cells()) {
            var column = cell.isBlank() ? null : words.column(cell);
            if (column != null) {
                found.add(column);
            }
        }
        return found;
    }
}
