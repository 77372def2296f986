package coop.docket.alerts;

import coop.docket.areas.Vietnam;
import coop.docket.refusal.Refusal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Locale;

/**
 * A week as ISO 8601 counts them, from Monday to Sunday in Vietnam.
 *
 * @param year that the week belongs to; at its edges not the year of each of its days
 * @param number from 1 to 52 or 53
 */
public record Week(int year, int number) implements Comparable<Week> {
    private static final Comparator<Week> ORDER =
            Comparator.comparingInt(Week::year).thenComparingInt(Week::number);

    public static Week of(LocalDate day) {
        return new Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    public static Week of(Instant instant) {
        return of(Vietnam.day(instant));
    }

    /** @throws Refusal NOT_VALID unless it is written as {@code 2026-W47} */
    public static Week parse(String text) {
        try {
            var week = of(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
            if (week.toString().equals(text)) {
                return week;
            }
        } catch (DateTimeParseException notAWeek) {
            // said below
        }
        throw Refusal.notValid("alerts.week", text);
    }

    public LocalDate monday() {
        return LocalDate.parse(this + "-1", DateTimeFormatter.ISO_WEEK_DATE);
    }

    public Week previous() {
        return of(monday().minusWeeks(1));
    }

    public Week next() {
        return of(monday().plusWeeks(1));
    }

    /** The beginning of an hour of one of its days, in Vietnam. */
    public Instant at(DayOfWeek day, int hour) {
        return hour(day, hour).atZone(Vietnam.ZONE).toInstant();
    }

    /** The same as people in Vietnam say it. */
    public LocalDateTime hour(DayOfWeek day, int hour) {
        return monday().plusDays(day.getValue() - 1L).atTime(hour, 0);
    }

    @Override
    public int compareTo(Week other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-W%02d", year, number);
    }
}
