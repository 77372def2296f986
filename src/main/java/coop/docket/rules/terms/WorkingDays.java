package coop.docket.rules.terms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * The calendar of working days: weekends and days off do not count, make-up Saturdays do.
 *
 * <p>In a year that it does not cover only weekends are off.
 */
public final class WorkingDays {
    public static final WorkingDays WEEKENDS_ONLY = new WorkingDays(Set.of(), Set.of(), Set.of());

    private final Set<Integer> years;
    private final Set<LocalDate> daysOff;
    private final Set<LocalDate> makeUpDays;

    public WorkingDays(Collection<Integer> years, Collection<LocalDate> daysOff, Collection<LocalDate> makeUpDays) {
        this.years = Set.copyOf(years);
        this.daysOff = Set.copyOf(daysOff);
        this.makeUpDays = Set.copyOf(makeUpDays);
    }

    public boolean covers(int year) {
        return years.contains(year);
    }

    public boolean isWorkingDay(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? makeUpDays.contains(day) : !daysOff.contains(day);
    }

    /** The {@code number}-th working day after the given day; the day itself for 0. */
    public LocalDate after(LocalDate day, int number) {
        var reached = day;
        for (int left = number; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }
}
