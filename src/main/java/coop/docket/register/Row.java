package coop.docket.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/** One row of a sheet: a known value or null for each of its columns, and the line of the file it stood in. */
public final class Row {
    private final Sheet sheet;
    private final Object[] cells;
    private final int line;

    private Row(Sheet sheet, Object[] cells, int line) {
        this.sheet = sheet;
        this.cells = cells;
        this.line = line;
    }

    /**
     * @param cells one per column of the sheet, each null or of the column's Java type
     * @param line the row's number in its file, from 1; 0 where it stood in none
     */
    public static Row of(Sheet sheet, Object[] cells, int line) {
        if (cells.length != sheet.columns().size()) {
            throw new IllegalArgumentException(sheet + " has " + sheet.columns().size() + " columns");
        }
        for (var column : sheet.columns()) {
            var cell = cells[column.index()];
            if (cell != null && !column.kind().javaType().isInstance(cell)) {
                throw new IllegalArgumentException(column.key() + " cannot hold a " + cell.getClass());
            }
        }
        return new Row(sheet, cells.clone(), line);
    }

    /** A row of these values, the rest not known. */
    public static Row of(Sheet sheet, Map<String, ?> values) {
        var cells = new Object[sheet.columns().size()];
        values.forEach((key, value) -> cells[sheet.column(key).index()] = value);
        return of(sheet, cells, 0);
    }

    /** This row with other values in some columns; null for one that is not known. */
    public Row with(Map<Column, ?> values) {
        var other = cells.clone();
        values.forEach((column, value) -> other[column.index()] = value);
        return of(sheet, other, line);
    }

    public Sheet sheet() {
        return sheet;
    }

    public int line() {
        return line;
    }

    /** The code of the cooperative that the row is about. */
    public String code() {
        return (String) cells[0];
    }

    /** The value, or null where it is not known. */
    public Object value(Column column) {
        return cells[column.index()];
    }

    public String text(Column column) {
        return (String) cells[column.index()];
    }

    public LocalDate date(Column column) {
        return (LocalDate) cells[column.index()];
    }

    /** Of a column of amounts or integers. */
    public Long whole(Column column) {
        return (Long) cells[column.index()];
    }

    public BigDecimal number(Column column) {
        return (BigDecimal) cells[column.index()];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row that && sheet == that.sheet && Arrays.equals(cells, that.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return sheet.key() + Arrays.toString(cells);
    }
}
