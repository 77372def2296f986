package coop.docket.cases.docket;

import coop.docket.refusal.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** In which order cases are listed; the case's number decides among equals. */
public enum Order {
    /** The most urgent first. */
    PRIORITY("d.priority desc, d.id", "(d.priority < :place or d.priority = :place and d.id > :after)"),
    /** The next deadline first; those without one at the end. */
    DUE(
            "coalesce(d.due_on, date '9999-12-31'), d.id",
            "(coalesce(d.due_on, date '9999-12-31'), d.id) > (:place, :after)"),
    /** What has gone on longest first; that of which no day is known at the end. */
    SINCE(
            "coalesce(d.since, date '9999-12-31'), d.id",
            "(coalesce(d.since, date '9999-12-31'), d.id) > (:place, :after)"),
    /** The newest case first. */
    NEWEST("d.id desc", "d.id < :after");

    private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    private static final Pattern DAY = Pattern.compile("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final String by;
    private final String after;

    Order(String by, String after) {
        this.by = by;
        this.after = after;
    }

    String by() {
        return by;
    }

    /** The condition of what comes after a place. */
    String after() {
        return after;
    }

    /** What stands in a cursor for a line. */
    String cursor(CaseLine line) {
        var place =
                switch (this) {
                    case PRIORITY -> Integer.toString(line.priority());
                    case DUE -> (line.dueOn() == null ? NO_DAY : line.dueOn()).toString();
                    case SINCE -> (line.since() == null ? NO_DAY : line.since()).toString();
                    case NEWEST -> "";
                };
        return name() + ":" + place + ":" + line.id();
    }

    /** Where a page before ended. */
    record Place(Object value, long after) {}

    /** @throws Refusal NOT_VALID if it is not a cursor of this order */
    Place place(String cursor) {
        var parts = cursor.split(":", -1);
        try {
            if (parts.length == 3
                    && parts[0].equals(name())
                    && NUMBER.matcher(parts[2]).matches()) {
                return new Place(value(parts[1]), Long.parseLong(parts[2]));
            }
        } catch (NumberFormatException | DateTimeParseException notOurs) {
            throw Refusal.notValid("cases.cursor");
        }
        throw Refusal.notValid("cases.cursor");
    }

    /** Only such days as a database holds too. */
    private static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new DateTimeParseException("not a day of ours", text, 0);
        }
        return LocalDate.parse(text);
    }

    private Object value(String text) {
        return switch (this) {
            case PRIORITY -> Integer.valueOf(text);
            case DUE, SINCE -> day(text);
            case NEWEST -> "";
        };
    }
}
