package coop.docket.intake.headings;

import coop.docket.intake.files.RawRow;
import coop.docket.intake.files.Rows;
import coop.docket.intake.files.Table;
import coop.docket.intake.texts.OldText;
import coop.docket.intake.texts.OldTextCount;
import coop.docket.refusal.Refusal;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the heading row of a table, which may stand below title rows. */
public final class HeadingSearch {
    /** The sentence for headings that are not in Unicode. */
    public static final String OLD_TEXT = "intake.heading.old-text";

    private static final int ROWS = 50;

    private final Table table;
    private final Sheet sheet;
    private final HeadingWords words;
    private final boolean convert;

    /** @param convert whether headings that are not in Unicode are converted */
    public HeadingSearch(Table table, Sheet sheet, boolean convert) {
        this.convert = convert;
        this.table = table;
        this.sheet = sheet;
        this.words = HeadingWords.of(sheet);
    }

    /**
     * Reads up to the heading row.
     *
     * @throws Refusal if there is none, if two columns are headed alike, or if a required column is missing
     */
    public Heading find(Rows rows) {
        RawRow above = null;
        for (int i = 0; i < ROWS; i++) {
            var row = rows.next();
            if (row == null) {
                break;
            }
            if (heads(row)) {
                return heading(new HeadingRows(words, first(), second(sheet)).gather(above, row, rows));
            }
            var old = oldText(row);
            if (old != null) {
                return heading(new HeadingRows(words, first(), second(sheet))
                        .gather(
                                above == null ? null : OldRows.converted(above, old),
                                OldRows.converted(row, old),
                                new OldRows(rows, old)));
            }
            above = row;
        }
        throw Refusal.notValid(
                "intake.heading.not-found",
                table.file(),
                table.name(),
                first().heading(),
                second(sheet).heading());
    }

    /**
     * In which old way the row heads the columns.
     *
     * @throws Refusal if it does, and nobody has asked to convert it
     */
    private OldText oldText(RawRow row) {
        if (Stream.of(row.cells()).allMatch(OldTextCount::plain)) {
            return null;
        }
        for (var old : OldText.values()) {
            if (heads(OldRows.converted(row, old))) {
                if (convert) {
                    return old;
                }
                var sample = Stream.of(row.cells())
                        .filter(cell -> !OldTextCount.plain(cell))
                        .findFirst()
                        .orElse("");
                throw Refusal.notValid(
                        OLD_TEXT,
                        table.file(),
                        table.name(),
                        Integer.toString(row.row()),
                        old.shown(),
                        sample,
                        old.toUnicode(sample));
            }
        }
        return null;
    }

    private Column first() {
        return sheet.columns().get(0);
    }

    /** The column that must be headed beside that of codes. */
    public static Column second(Sheet sheet) {
        return sheet.keyColumns().size() > 1
                ? sheet.keyColumns().get(1)
                : sheet.columns().get(1);
    }

    /** Whether a {@code #} takes the column out, as it takes out rows. */
    public static boolean isOut(String heading) {
        return heading.startsWith("#");
    }

    private boolean heads(RawRow row) {
        var found = Stream.of(row.cells()).map(words::column).collect(Collectors.toSet());
        return found.contains(first()) && found.contains(second(sheet));
    }

    private Heading heading(HeadingRows.Gathered gathered) {
        var places = new int[sheet.columns().size()];
        Arrays.fill(places, -1);
        var written = gathered.written();
        var units = new HashMap<Column, Long>();
        var unknown = new ArrayList<String>();
        for (int place = 0; place < written.size(); place++) {
            var heading = written.get(place);
            var column = heading.isEmpty() ? null : words.column(heading);
            if (column != null) {
                place(column, place, places, written.get(place));
                units.put(column, HeadingWords.unit(column, heading));
            } else if (!heading.isEmpty() && !isOut(heading)) {
                unknown.add(heading);
            }
        }
        requireAll(places);
        return new Heading(gathered.lastRow(), places, written, units, unknown, new Drawn[places.length]);
    }

    private void place(Column column, int place, int[] places, String heading) {
        if (places[column.index()] >= 0) {
            throw Refusal.notValid("intake.heading.twice", table.file(), table.name(), heading, column.heading());
        }
        places[column.index()] = place;
    }

    private void requireAll(int[] places) {
        for (var column : sheet.columns()) {
            if (column.required() && places[column.index()] < 0) {
                throw Refusal.notValid("intake.heading.missing", table.file(), table.name(), column.heading());
            }
        }
    }
}
