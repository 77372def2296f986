package coop.docket.intake.archives;

import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.files.RawRow;
import coop.docket.intake.files.Rows;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import java.io.IOException;
import java.util.BitSet;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads a sheet of a workbook row by row. */
final class WorkbookRows implements Rows {
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final String file;
    private final Reason place;
    private final CellText texts;
    private final IntakeLimits limits;

    WorkbookRows(Sheet sheet, String file, CellText texts, IntakeLimits limits) {
        this.file = file;
        this.place = Reason.of("intake.place", file, sheet.getName());
        this.texts = texts;
        this.limits = limits;
        try {
            this.stream = sheet.openStream();
            this.rows = stream.iterator();
        } catch (IOException | RuntimeException broken) {
            throw Refusal.notValid("intake.workbook.broken", file);
        }
    }

    @Override
    public RawRow next() {
        try {
            return rows.hasNext() ? raw(rows.next()) : null;
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException broken) {
            throw Refusal.notValid("intake.workbook.broken", file);
        }
    }

    private RawRow raw(Row row) {
        if (row.getRowNum() > limits.rows()) {
            throw Refusal.notValid("intake.limit.rows", place, number(row), limits.rows());
        }
        var cells = new String[width(row)];
        var numbers = new BitSet();
        for (int i = 0; i < cells.length; i++) {
            var cell = row.getCell(i);
            cells[i] = texts.of(cell);
            numbers.set(i, texts.isNumber());
            if (cells[i].length() > limits.cellChars()) {
                throw Refusal.notValid("intake.limit.cell", place, RawRow.letter(i) + number(row), limits.cellChars());
            }
        }
        return new RawRow(row.getRowNum(), cells, numbers.isEmpty() ? null : numbers, row.isHidden());
    }

    /** Up to the last cell that holds something: formats reach far to the right of it. */
    private int width(Row row) {
        int width = row.getCellCount();
        while (width > 0 && texts.of(row.getCell(width - 1)).isEmpty()) {
            width--;
        }
        if (width > limits.columns()) {
            throw Refusal.notValid("intake.limit.columns", place, number(row), limits.columns());
        }
        return width;
    }

    private static String number(Row row) {
        return Integer.toString(row.getRowNum());
    }

    @Override
    public void close() {
        stream.close();
    }
}
