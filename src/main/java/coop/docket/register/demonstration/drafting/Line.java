package coop.docket.register.demonstration.drafting;

import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.time.LocalDate;

/** One row of a draft, whose cells may still change. */
public final class Line {
    private final Sheet sheet;
    private final Object[] cells;

    Line(Sheet sheet) {
        this.sheet = sheet;
        this.cells = new Object[sheet.columns().size()];
    }

    /** @param value null: not known */
    public Line put(String key, Object value) {
        cells[sheet.column(key).index()] = value instanceof Integer whole ? Long.valueOf(whole) : value;
        return this;
    }

    public String text(String key) {
        return (String) cells[sheet.column(key).index()];
    }

    public LocalDate date(String key) {
        return (LocalDate) cells[sheet.column(key).index()];
    }

    public Long whole(String key) {
        return (Long) cells[sheet.column(key).index()];
    }

    Row row() {
        return Row.of(sheet, cells, 0);
    }
}
