package coop.docket.rules.terms;

import java.time.LocalDate;

/** A length of time as the law gives it: so many months, calendar days or working days (ngày làm việc). */
public record Span(int number, Unit unit) {

    /** What a span is counted in. */
    public enum Unit {
        MONTHS,
        DAYS,
        WORKING_DAYS
    }

    /** The day that lies this long after the given one; null where the day is not known. */
    public LocalDate after(LocalDate day, WorkingDays calendar) {
        if (day == null) {
            return null;
        }
        return switch (unit) {
            case MONTHS -> day.plusMonths(number);
            case DAYS -> day.plusDays(number);
            case WORKING_DAYS -> calendar.after(day, number);
        };
    }
}
