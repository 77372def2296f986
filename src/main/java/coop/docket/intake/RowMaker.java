package coop.docket.intake;

import coop.docket.intake.files.RawRow;
import coop.docket.intake.sheets.SheetTable;
import coop.docket.intake.texts.CooperativeCode;
import coop.docket.intake.texts.Tidy;
import coop.docket.intake.values.Cell;
import coop.docket.intake.values.CellReader;
import coop.docket.language.Said;
import coop.docket.language.Words;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.ValueKind;
import java.util.List;
import java.util.stream.Collectors;

/** Makes a row of values from a row of text, and tells every cell that stands in its way. */
final class RowMaker {
    /** What rows are found by must fit into an index. */
    private static final int LONGEST_KEY = 100;

    private final SheetTable table;
    private final Findings findings;
    private final List<Column> columns;
    private final CellReader[] readers;
    private boolean saidBeyond;

    RowMaker(SheetTable table, Findings findings) {
        this.table = table;
        this.findings = findings;
        this.columns = table.sheet().columns();
        this.readers = columns.stream()
                .map(column -> CellReader.of(column, table.heading().units().getOrDefault(column, 1L)))
                .toArray(CellReader[]::new);
    }

    /**
     * The row, or null if any of its cells had to be refused.
     *
     * @param cells where the values that could be read are left, one place per column
     */
    Row make(RawRow raw, Object[] cells) {
        var good = beyondHeadings(raw);
        for (var column : columns) {
            var text = Tidy.text(table.heading().cell(raw, column));
            good &= read(raw, column, text, cells);
        }
        return good ? Row.of(table.sheet(), cells, raw.row()) : null;
    }

    /** Whether a cell can be read as more than words, as none of a note can. */
    boolean holdsValue(RawRow raw) {
        return columns.stream()
                .filter(column -> column.kind() != ValueKind.TEXT)
                .anyMatch(column -> readable(raw, column));
    }

    private boolean readable(RawRow raw, Column column) {
        var text = Tidy.text(table.heading().cell(raw, column));
        try {
            return !text.isEmpty() && readers[column.index()].read(cell(raw, column, text)) != null;
        } catch (Refusal none) {
            return false;
        }
    }

    private Cell cell(RawRow raw, Column column, String text) {
        int place = table.heading().place(column);
        // what a mapping has made of a number is none
        var isNumber = raw.isNumber(place) && text.equals(Tidy.text(raw.cell(place)));
        return new Cell(text, isNumber, table.table().dayZero());
    }

    private boolean read(RawRow raw, Column column, String text, Object[] cells) {
        try {
            if (!text.isEmpty()) {
                cells[column.index()] = readers[column.index()].read(cell(raw, column, text));
            }
            if (column.required() && cells[column.index()] == null) {
                throw Refusal.notValid("intake.cell.required", heading(column));
            }
            if (cells[column.index()] instanceof String key && keyTooLong(column, key)) {
                throw Refusal.notValid("intake.cell.key-too-long", heading(column), (long) LONGEST_KEY);
            }
            if (zeroRestored(column, text, cells[column.index()])) {
                remark(raw, column, Reason.of("intake.remark.zero-restored", text, cells[column.index()]));
            }
            return true;
        } catch (Refusal bad) {
            refuse(raw, column, bad.reason());
            return false;
        }
    }

    private boolean keyTooLong(Column column, String text) {
        return text.length() > LONGEST_KEY && table.sheet().keyColumns().contains(column);
    }

    private static boolean zeroRestored(Column column, String text, Object value) {
        if (text.isEmpty() || text.equals(value)) {
            return false;
        }
        return column.index() == 0 && CooperativeCode.zeroLost(text)
                || column.kind() == ValueKind.LIST && ("0" + text).equals(value);
    }

    SheetTable table() {
        return table;
    }

    /** Refuses the row for one of its cells. */
    void refuse(RawRow raw, Column column, Reason reason) {
        int place = table.heading().place(column);
        refuse(raw, place < 0 ? column.vietnamese() : table.heading().at(place), place, reason);
    }

    /** As the file has it, or else as it would be. */
    private Object heading(Column column) {
        int place = table.heading().place(column);
        return place < 0 ? column.heading() : table.heading().at(place);
    }

    /** Refuses the row for its code, which is what joins it to others. */
    void refuse(RawRow raw, Reason reason) {
        refuse(raw, columns.get(0), reason);
    }

    /** Refuses the row because one before it has the same key. */
    void refuseTwice(RawRow raw, RawRow first) {
        Said key = language -> table.sheet().keyColumns().stream()
                .map(column -> Words.in(language).show(heading(column)))
                .collect(Collectors.joining("”, “"));
        refuse(raw, Reason.of("intake.row.twice", Integer.toString(first.row()), key));
    }

    private void refuse(RawRow raw, String heading, int place, Reason reason) {
        var value = place < 0 ? "" : raw.cell(place);
        findings.refused(new RefusedCell(
                table.table().file(),
                table.table().name(),
                raw.row(),
                Tidy.text(table.heading().cell(raw, columns.get(0))),
                heading,
                letter(place),
                value,
                reason));
    }

    void remark(RawRow raw, Column column, Reason reason) {
        var heading = table.heading().at(table.heading().place(column));
        findings.remarked(new Remark(table.table().file(), table.table().name(), raw.row(), heading, reason));
    }

    void remark(RawRow raw, Reason reason) {
        findings.remarked(new Remark(table.table().file(), table.table().name(), raw.row(), "", reason));
    }

    private boolean beyondHeadings(RawRow raw) {
        for (int place = table.heading().written().size(); place < raw.cells().length; place++) {
            if (!raw.cells()[place].isBlank()) {
                return saysBeyond(raw, place);
            }
        }
        return true;
    }

    private boolean saysBeyond(RawRow raw, int place) {
        if (table.table().tearable()) {
            refuse(raw, "", place, Reason.of("intake.row.torn"));
            return false;
        }
        if (!saidBeyond) {
            saidBeyond = true;
            remark(raw, Reason.of("intake.remark.no-heading", letter(place)));
        }
        return true;
    }

    private static String letter(int place) {
        return place < 0 ? "" : RawRow.letter(place);
    }
}
