package coop.docket.reading;

import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One finding: a rule and a cooperative, the day since when, and the rows of evidence, oldest first. */
final class Found {
    private static final Column INCURRED_ON = Sheet.DEBTS.column("incurred_on");
    private static final Column DUE_ON = Sheet.DEBTS.column("due_on");

    private final String cooperative;
    private final Provision provision;
    private LocalDate since;
    private List<Row> evidence = List.of();
    private List<LocalDate> ages = List.of();

    Found(String cooperative, Provision provision, LocalDate since) {
        this.cooperative = cooperative;
        this.provision = provision;
        this.since = since;
    }

    String cooperative() {
        return cooperative;
    }

    Provision provision() {
        return provision;
    }

    LocalDate since() {
        return since;
    }

    List<Row> evidence() {
        return evidence;
    }

    /**
     * Adds a row of evidence; where it is the oldest so far, the finding dates from its threshold.
     *
     * @param date tells how old the row is where it has no threshold
     */
    void add(Row row, LocalDate date, LocalDate threshold) {
        var age = threshold == null ? date : threshold;
        if (evidence.isEmpty()) {
            evidence = new ArrayList<>(2);
            ages = new ArrayList<>(2);
        }
        int at = ages.size();
        while (at > 0
                && (older(age, ages.get(at - 1))
                        || sameAge(age, ages.get(at - 1)) && first(row, evidence.get(at - 1)))) {
            at--;
        }
        evidence.add(at, row);
        ages.add(at, age);
        if (at == 0) {
            from(threshold);
        }
    }

    /** Moves the day since when back, where this is earlier. */
    void from(LocalDate day) {
        since = since == null || day != null && day.isBefore(since) ? day : since;
    }

    // of two rows as old as each other the one whose own day, then key, comes first
    private static boolean first(Row one, Row other) {
        if (one.sheet() != other.sheet()) {
            return false;
        }
        var day = ownDay(one);
        var otherDay = ownDay(other);
        return older(day, otherDay) || sameAge(day, otherDay) && key(one).compareTo(key(other)) < 0;
    }

    private static LocalDate ownDay(Row row) {
        return switch (row.sheet()) {
            case DEBTS -> row.date(INCURRED_ON) == null ? row.date(DUE_ON) : row.date(INCURRED_ON);
            case PROCEEDINGS, MEMBERS, SUSPENSIONS ->
                row.date(row.sheet().keyColumns().get(1));
            case NOTICES -> row.date(row.sheet().keyColumns().get(2));
            default -> null;
        };
    }

    private static String key(Row row) {
        var key = new StringBuilder();
        row.sheet().keyColumns().forEach(column -> key.append(row.value(column)).append(' '));
        return key.toString();
    }

    private static boolean sameAge(LocalDate one, LocalDate other) {
        return one == null ? other == null : one.equals(other);
    }

    // a row of no known age is the newest
    private static boolean older(LocalDate one, LocalDate other) {
        return one != null && (other == null || one.isBefore(other));
    }
}
