package coop.docket.rules.terms;

import coop.docket.language.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The calendar of working days: weekends and days off do not count, make-up Saturdays do.
 *
 * <p>In a year that it does not cover only weekends are off.
 */
public final class WorkingDays {
    public static final WorkingDays WEEKENDS_ONLY = new WorkingDays(Set.of(), Map.of(), Set.of());

    private final Set<Integer> years;
    private final Map<LocalDate, Map<String, String>> daysOff;
    private final Set<LocalDate> makeUpDays;

    /** @param daysOff each with what it is called, by language */
    public WorkingDays(
            Collection<Integer> years, Map<LocalDate, Map<String, String>> daysOff, Collection<LocalDate> makeUpDays) {
        this.years = Set.copyOf(years);
        this.daysOff = Map.copyOf(daysOff);
        this.makeUpDays = Set.copyOf(makeUpDays);
    }

    public boolean covers(int year) {
        return years.contains(year);
    }

    /** Whether it is a Saturday or a Sunday, worked or not. */
    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    public boolean isWorkingDay(LocalDate day) {
        return isWeekend(day) ? makeUpDays.contains(day) : !daysOff.containsKey(day);
    }

    /** What a day off is called, in English where the language has no word for it; empty for any other day. */
    public Optional<String> dayOff(LocalDate day, Language language) {
        return Optional.ofNullable(daysOff.get(day))
                .map(titles -> titles.getOrDefault(language.code(), titles.getOrDefault(Language.EN.code(), "")));
    }

    /** The day itself where it is a working day, else the next one (Civil Code 91/2015/QH13, Art. 148.5). */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : after(day, 1);
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
