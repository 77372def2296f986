package coop.docket.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The days on which State offices work, as the calendar of the pack lists them. */
final class OfficeDays {
    private static final OfficeDays OF_THE_PACK = read();

    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> madeUp = new HashSet<>();

    private OfficeDays() {}

    static OfficeDays ofThePack() {
        return OF_THE_PACK;
    }

    boolean working(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return madeUp.contains(day) || !weekend && !off.contains(day);
    }

    /** The n-th working day after a day. */
    LocalDate after(LocalDate day, int n) {
        var after = day;
        for (int left = n; left > 0; ) {
            after = after.plusDays(1);
            left -= working(after) ? 1 : 0;
        }
        return after;
    }

    Set<LocalDate> exceptions() {
        var all = new HashSet<>(off);
        all.addAll(madeUp);
        return all;
    }

    private static OfficeDays read() {
        var days = new OfficeDays();
        try (var file = OfficeDays.class.getResourceAsStream("/rules/calendar.yml")) {
            var years = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
            for (var year : years.values()) {
                days.add((Map<?, ?>) year);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return days;
    }

    private void add(Map<?, ?> year) {
        dates(year.get("days-off"), off);
        dates(year.get("make-up"), madeUp);
    }

    private static void dates(Object listed, Set<LocalDate> into) {
        if (listed instanceof Map<?, ?> dates) {
            dates.keySet().forEach(date -> into.add(LocalDate.parse(date.toString())));
        }
    }
}
