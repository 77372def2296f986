package coop.docket.rules.vocabulary;

import coop.docket.register.Column;
import coop.docket.register.Row;
import java.time.LocalDate;
import java.util.List;

/** Whether dates that should follow one another do. */
final class Order {
    private Order() {}

    /** Whether any known date is before a known one of an earlier column; equal dates are in order. */
    static boolean broken(Row row, List<Column> columns) {
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
