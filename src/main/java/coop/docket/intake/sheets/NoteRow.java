package coop.docket.intake.sheets;

import coop.docket.intake.files.RawRow;
import java.util.ArrayList;
import java.util.List;

/** What an office writes below its table: notes, a date, who made it out and who signs. */
public final class NoteRow {
    private static final int MOST_CELLS = 3;

    private NoteRow() {}

    /** Whether a row that bears no code may be one: it stands below the last row with a code, and holds little. */
    public static boolean maybe(RawRow row, int lastCoded) {
        return row.row() > lastCoded && texts(row).size() <= MOST_CELLS;
    }

    /** What it says. */
    public static String text(RawRow row) {
        return String.join(" | ", texts(row));
    }

    private static List<String> texts(RawRow row) {
        var texts = new ArrayList<String>();
        for (var cell : row.cells()) {
            if (!cell.isBlank()) {
                texts.add(cell.strip());
            }
        }
        return texts;
    }
}
