package coop.docket.rules.worker;

import coop.docket.register.Column;
import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** A cooperative with more rows than any office keeps, on which a rule shows whether it comes to an end. */
final class TrialDossier {
    /** One day under each state of the law that rules tell apart. */
    static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2023, 8, 10), LocalDate.of(2024, 12, 31), LocalDate.of(2027, 1, 15));

    private static final int ROWS = 500;

    private TrialDossier() {}

    static Dossier of(LocalDate today) {
        var children = new EnumMap<Sheet, List<Row>>(Sheet.class);
        for (var sheet : Sheet.children()) {
            var rows = new ArrayList<Row>(ROWS);
            for (int i = 0; i < ROWS; i++) {
                rows.add(row(sheet, i, today));
            }
            children.put(sheet, rows);
        }
        return new Dossier(row(Sheet.COOPERATIVES, 0, today), children);
    }

    private static Row row(Sheet sheet, int number, LocalDate today) {
        var cells = new Object[sheet.columns().size()];
        for (var column : sheet.columns()) {
            cells[column.index()] = column.index() == 0 ? "0100000003" : value(column, number, today);
        }
        return Row.of(sheet, cells, 0);
    }

    private static Object value(Column column, int number, LocalDate today) {
        return switch (column.kind()) {
            case TEXT -> String.valueOf(number);
            case DATE -> today.minusDays(number * 3L + column.index());
            case AMOUNT, SIGNED_AMOUNT, INTEGER -> whole(column, number);
            case NUMBER -> BigDecimal.valueOf(whole(column, number));
            case YES_NO -> number % 2 == 0 ? "yes" : "no";
            case LIST -> {
                var keys = column.list().keys();
                yield keys.get(number % keys.size());
            }
        };
    }

    private static long whole(Column column, int number) {
        return Math.min(column.most(), Math.max(column.least(), 1) + number);
    }
}
