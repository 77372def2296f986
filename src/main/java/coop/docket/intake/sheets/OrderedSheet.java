package coop.docket.intake.sheets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of one sheet in order of code: kept in memory where they are few, read from the file where they lie in order
 * there, and sorted outside memory where they do not.
 */
final class OrderedSheet {
    private static final long FEW_BYTES = 4L << 20;
    private static final long CHUNK_BYTES = 24L << 20;

    private final SheetTable table;
    private final Path folder;
    private final List<CodedRow> few = new ArrayList<>();
    private long count;
    private final OldTextWatch oldText = new OldTextWatch();
    private int lastCoded;
    private int hidden;
    private int firstHidden;
    private boolean kept;
    private Spill spill;

    private OrderedSheet(SheetTable table, Path folder) {
        this.table = table;
        this.folder = folder;
    }

    /**
     * Reads the sheet through once, to count its rows and see how they lie.
     *
     * @param folder where rows may be spilled to
     */
    static OrderedSheet scan(SheetTable table, Path folder) {
        var sheet = new OrderedSheet(table, folder);
        try (var rows = table.rows()) {
            sheet.scan(rows);
        }
        return sheet;
    }

    private void scan(CodedRows rows) {
        var inOrder = true;
        var inMemory = true;
        var last = "";
        long weight = 0;
        for (var row = rows.next(); row != null; row = rows.next()) {
            count++;
            see(row);
            if (!row.code().isEmpty()) {
                inOrder &= last.compareTo(row.code()) <= 0;
                last = row.code();
            }
            weight += inMemory ? row.weight() : 0;
            inMemory &= weight <= FEW_BYTES;
            if (inMemory) {
                few.add(row);
            }
        }
        if (inMemory) {
            few.sort(CodedRow.IN_ORDER);
        } else {
            few.clear();
            spill = inOrder ? null : spill();
        }
        kept = inMemory;
    }

    private void see(CodedRow row) {
        oldText.see(row.raw());
        lastCoded = row.code().isEmpty() ? lastCoded : row.raw().row();
        if (row.raw().hidden()) {
            firstHidden = hidden == 0 ? row.raw().row() : firstHidden;
            hidden++;
        }
    }

    private Spill spill() {
        try (var rows = table.rows()) {
            return Spill.of(rows, folder, table.sheet().key(), CHUNK_BYTES);
        }
    }

    SheetTable table() {
        return table;
    }

    long count() {
        return count;
    }

    /** The row below which none bears a code. */
    int lastCoded() {
        return lastCoded;
    }

    /** How many rows a spreadsheet program does not show. */
    int hidden() {
        return hidden;
    }

    /** The columns that are not in Unicode. */
    List<OldColumn> oldColumns() {
        return oldText.found().stream()
                .filter(column -> !table.heading().at(column.place()).isEmpty())
                .toList();
    }

    int firstHidden() {
        return firstHidden;
    }

    CodedRows open() {
        return kept ? CodedRows.of(few) : spill == null ? table.rows() : spill.open();
    }
}
