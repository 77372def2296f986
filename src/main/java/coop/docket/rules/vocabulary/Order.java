package coop.docket.rules.vocabulary;

import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.time.LocalDate;

/** Whether dates that should follow one another do. */
final class Order {
    private Order() {}

    /** The columns of these keys. */
    static Column[] of(Sheet sheet, String[] keys) {
        var columns = new Column[keys.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = sheet.column(keys[i]);
        }
        return columns;
    }

    /** Whether any known date is before a known one of an earlier column; equal dates are in order. */
    static boolean broken(Row row, Column[] columns) {
        LocalDate latest = null;
        for (var column : columns) {
            var day = row.date(column);
            if (day == null) {
                continue;
            }
            if (latest != null && day.isBefore(latest)) {
                return true;
            }
            latest = day;
        }
        return false;
    }
}
