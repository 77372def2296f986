package coop.docket.cases.workflow;

import coop.docket.register.Column;
import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that the register may say: an event has happened, or a state holds.
 *
 * @param column a date for an event, a closed list for a state
 * @param values of the state; empty for an event
 * @param where what further columns of the same row must hold, as canonical texts
 * @param afterOpening whether it counts only from the day on which the case was opened
 */
public record Fact(
        Sheet sheet, Column column, List<String> values, Map<Column, List<String>> where, boolean afterOpening) {

    public Fact {
        values = List.copyOf(values);
        where = Map.copyOf(where);
    }

    /**
     * The day on which it happened, the newest where there are several; today for a state that holds. Of proceedings only
     * the one begun last is asked.
     *
     * @param opened the day of the case
     * @return empty where it has not happened by today, or is not known
     */
    public Optional<LocalDate> day(Dossier dossier, LocalDate opened, LocalDate today) {
        if (!values.isEmpty()) {
            return rows(dossier, today)
                    .filter(row -> row.value(column) != null && values.contains(text(row, column)))
                    .findFirst()
                    .map(row -> today);
        }
        return rows(dossier, today)
                .map(row -> row.date(column))
                .filter(Objects::nonNull)
                .filter(day -> !day.isAfter(today) && !(afterOpening && day.isBefore(opened)))
                .max(Comparator.naturalOrder());
    }

    private Stream<Row> rows(Dossier dossier, LocalDate today) {
        var rows = sheet == Sheet.COOPERATIVES ? Stream.of(dossier.cooperative()) : dossier.rows(sheet).stream();
        if (sheet == Sheet.PROCEEDINGS) {
            rows = Proceedings.newest(dossier, today).stream();
        }
        return rows.filter(row -> where.entrySet().stream()
                .allMatch(asked ->
                        row.value(asked.getKey()) != null && asked.getValue().contains(text(row, asked.getKey()))));
    }

    private static String text(Row row, Column column) {
        return String.valueOf(row.value(column));
    }
}
