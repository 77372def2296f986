package coop.docket.rules.terms;

import coop.docket.areas.AreaList;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;

/**
 * What holds on one as-of day: the parameters in force, the calendar, the areas, and how long rules may still run.
 *
 * <p>Made once a day and thread, read by every cooperative judged on it.
 */
public final class Terms {
    private final LocalDate today;
    private final Map<String, Parameter> parameters;
    private final Map<String, Object> inForce = new HashMap<>(512);
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, LocalDate> lastYears = new HashMap<>();
    private final WorkingDays calendar;
    private final AreaList areas;
    private final Deadline deadline;

    public Terms(
            LocalDate today,
            Map<String, Parameter> parameters,
            WorkingDays calendar,
            AreaList areas,
            Deadline deadline) {
        this.today = today;
        this.parameters = parameters;
        this.calendar = calendar;
        this.areas = areas;
        this.deadline = deadline;
        parameters.forEach((name, parameter) -> {
            var value = parameter.on(today);
            // interned like the names in compiled rules, so that both are the same text and need no comparing
            inForce.put(name.intern(), value == null ? null : value.content());
        });
    }

    public LocalDate today() {
        return today;
    }

    public WorkingDays calendar() {
        return calendar;
    }

    public AreaList areas() {
        return areas;
    }

    public Deadline deadline() {
        return deadline;
    }

    /** The span of that name in force today; null where none is. */
    public Span span(String name) {
        return (Span) inForce.get(name);
    }

    /** The amount, share in per cent or number of that name in force today; null where none is. */
    public Long number(String name) {
        return (Long) inForce.get(name);
    }

    /** The day of today's year that a parameter names; null where none is in force. */
    public LocalDate thisYearBy(String name) {
        var known = days.get(name);
        if (known == null && inForce.get(name) instanceof MonthDay by) {
            known = by.atYear(today.getYear());
            days.put(name, known);
        }
        return known;
    }

    /** The newest day before today that is the one a parameter names; null where none is in force. */
    public LocalDate lastDue(String name) {
        var thisYear = thisYearBy(name);
        if (thisYear == null || thisYear.isBefore(today)) {
            return thisYear;
        }
        return lastYears.computeIfAbsent(name, by -> thisYear.minusYears(1));
    }

    /** The value of that name that was in force on a day; null where none was or the day is not known. */
    public Object on(String name, LocalDate day) {
        if (day == null) {
            return null;
        }
        var value = parameters.get(name).on(day);
        return value == null ? null : value.content();
    }

    /** The parameter of that name; null where the pack has none. */
    public Parameter parameter(String name) {
        return parameters.get(name);
    }

    /** The day that an ISO text names; parsed once. */
    public LocalDate day(String iso) {
        var known = days.get(iso);
        if (known == null) {
            known = LocalDate.parse(iso);
            days.put(iso, known);
        }
        return known;
    }

    /** The day of today's year written MM-dd; parsed once. */
    public LocalDate dayOfThisYear(String monthAndDay) {
        var known = days.get(monthAndDay);
        if (known == null) {
            known = MonthDay.parse("--" + monthAndDay).atYear(today.getYear());
            days.put(monthAndDay, known);
        }
        return known;
    }

    /** A year that working days were counted in, from a day to its limit, and that the calendar lacks; 0 for none. */
    public int uncharted(LocalDate day, Span span, LocalDate limit) {
        if (span.unit() != Span.Unit.WORKING_DAYS) {
            return 0;
        }
        // a limit of working days ends within weeks, so these are all the years there can be
        return !calendar.covers(limit.getYear())
                ? limit.getYear()
                : !calendar.covers(day.getYear()) ? day.getYear() : 0;
    }

    /** The day that lies a span after another; null where either is not known. */
    public LocalDate plus(LocalDate day, Span span) {
        return day == null || span == null ? null : span.after(day, calendar);
    }
}
