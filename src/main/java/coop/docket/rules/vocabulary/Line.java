package coop.docket.rules.vocabulary;

import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.rules.terms.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One row of a cooperative's, as seen on the day: an event after today has not happened yet. */
public abstract class Line {
    private final Row row;
    private final Terms terms;

    Line(Row row, Terms terms) {
        this.row = row;
        this.terms = terms;
    }

    Row row() {
        return row;
    }

    final Terms terms() {
        return terms;
    }

    /** The value, as far as it has happened. */
    Object seen(Column column) {
        var value = row.value(column);
        return column.event() && value != null && ((LocalDate) value).isAfter(terms.today()) ? null : value;
    }

    /** The day that says how old the row is; null where it has none. */
    LocalDate day() {
        return null;
    }

    /** What tells it from the cooperative's other rows of its sheet. */
    final String key() {
        var key = new StringBuilder();
        row.sheet().keyColumns().forEach(column -> key.append(row.value(column)).append(' '));
        return key.toString();
    }

    final LocalDate date(Column column) {
        return (LocalDate) seen(column);
    }

    final String text(Column column) {
        return row.text(column);
    }

    final Long whole(Column column) {
        return row.whole(column);
    }

    final BigDecimal number(Column column) {
        return row.number(column);
    }

    static Column column(Sheet sheet, String key) {
        return sheet.column(key);
    }
}
