package coop.docket.rules.terms;

import coop.docket.refusal.Reason;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.source.YamlFile;
import coop.docket.rules.source.YamlValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Reads {@code calendar.yml}: for each year the days off, the make-up Saturdays and the decision they rest on. */
public final class CalendarFile {
    private final Problems problems;
    private final List<Integer> years = new ArrayList<>();
    private final Map<LocalDate, Map<String, String>> daysOff = new HashMap<>();
    private final List<LocalDate> makeUpDays = new ArrayList<>();

    private CalendarFile(Problems problems) {
        this.problems = problems;
    }

    /** The calendar; what cannot be read is left out and becomes a problem. */
    public static WorkingDays read(SourceFile file, Problems problems) {
        var reading = new CalendarFile(problems);
        YamlFile.read(file, problems).ifPresent(root -> root.entries(problems).forEach(reading::year));
        return new WorkingDays(reading.years, reading.daysOff, reading.makeUpDays);
    }

    private void year(String name, YamlValue value) {
        if (!name.matches("(19|20)\\d\\d")) {
            problems.at(value, Reason.of("pack.calendar.no-year", name), Reason.of("pack.calendar.write-year"));
            return;
        }
        var year = Integer.parseInt(name);
        var entries = value.entries(problems);
        if (!entries.containsKey("decision")) {
            problems.at(value, Reason.of("pack.calendar.no-decision", name), Reason.of("pack.calendar.write-decision"));
        }
        years.add(year);
        days(year, entries, "days-off", (day, title) -> daysOff.put(day, titles(title)));
        days(year, entries, "make-up", (day, title) -> makeUpDays.add(day));
    }

    private void days(int year, Map<String, YamlValue> entries, String key, BiConsumer<LocalDate, YamlValue> days) {
        if (!entries.containsKey(key)) {
            return;
        }
        entries.get(key).entries(problems).forEach((written, title) -> {
            var day = IsoDays.read(written);
            if (day == null || day.getYear() != year) {
                problems.at(
                        title, Reason.of("pack.calendar.no-day", written, year), Reason.of("pack.calendar.write-day"));
            } else {
                days.accept(day, title);
            }
        });
    }

    private Map<String, String> titles(YamlValue value) {
        var titles = new HashMap<String, String>();
        value.entries(problems)
                .forEach((language, title) -> titles.put(language, title.text().orElse("")));
        return titles;
    }
}
