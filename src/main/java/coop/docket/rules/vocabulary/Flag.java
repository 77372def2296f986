package coop.docket.rules.vocabulary;

import static coop.docket.rules.vocabulary.Literal.Of.COLUMN;
import static coop.docket.rules.vocabulary.Literal.Of.VALUE;

import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What one rule says of one cooperative: since when, upon which of its values and upon which rows. */
public final class Flag {
    private final String rule;
    private final Cooperative cooperative;
    private List<Column> columns = List.of();
    private List<Row> evidence = List.of();
    private LocalDate since;
    private int uncharted;

    Flag(String rule, Cooperative cooperative) {
        this.rule = rule;
        this.cooperative = cooperative;
    }

    /** Since this day; of several the earliest counts, one that is not known does not. */
    public Flag since(LocalDate day) {
        if (day != null && (since == null || day.isBefore(since))) {
            since = day;
        }
        return this;
    }

    /** Since the day after this one: the first on which a limit is passed. */
    public Flag sinceDayAfter(LocalDate day) {
        return since(day == null ? null : day.plusDays(1));
    }

    /** Since the date column of a state, where the cooperative is in it: {@code label} and {@code label_on}. */
    public Flag sinceState(@Literal(COLUMN) String column, @Literal(VALUE) String... values) {
        var state = cooperative.own().text(Sheet.COOPERATIVES.column(column));
        for (var value : values) {
            if (value.equals(state)) {
                return since(cooperative.own().row().date(Sheet.COOPERATIVES.column(column + "_on")));
            }
        }
        return this;
    }

    /** Upon these values of the cooperative's own. */
    public Flag with(@Literal(COLUMN) String... names) {
        var all = new ArrayList<>(columns);
        for (var name : names) {
            var column = Sheet.COOPERATIVES.column(name);
            if (!all.contains(column)) {
                all.add(column);
            }
        }
        columns = all;
        return this;
    }

    /** Upon these rows, and since the first day on which one of them met the words. */
    public Flag rows(Rows<?> rows) {
        add(rows.evidence());
        uncharted = Math.max(uncharted, rows.uncharted());
        return since(rows.since());
    }

    /** Upon this row. */
    public Flag row(Line line) {
        if (line.row().code() != null) {
            add(List.of(line.row()));
        }
        return this;
    }

    /** The id of the rule that raised it. */
    public String ofRule() {
        return rule;
    }

    /** The first day on which the rule holds; null where it speaks of no day. */
    public LocalDate sinceDay() {
        return since;
    }

    /** A year in which working days were counted and that the calendar lacks; 0 for none. */
    public int unchartedYear() {
        return uncharted;
    }

    /** The cooperative's own values it rests upon. */
    public List<Column> columns() {
        return List.copyOf(columns);
    }

    /** The rows it rests upon, of each sheet the oldest first. */
    public List<Row> evidence() {
        return evidence;
    }

    private void add(List<Row> rows) {
        if (evidence.isEmpty()) {
            evidence = rows;
        } else if (!rows.isEmpty()) {
            var all = new LinkedHashSet<>(evidence);
            all.addAll(rows);
            evidence = List.copyOf(all);
        }
    }
}
