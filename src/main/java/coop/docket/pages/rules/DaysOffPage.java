package coop.docket.pages.rules;

import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.YamlFile;
import coop.docket.rules.source.YamlValue;
import coop.docket.rules.terms.IsoDays;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The days off and the Saturdays worked instead, year by year, the newest first. */
public record DaysOffPage(Frame frame, List<Year> years) implements Page {
    private static final String FILE = "calendar.yml";

    /** @param decision that sets its days */
    public record Year(String name, String decision, boolean checked, List<Day> off, List<Day> worked) {}

    /** A day in the reader's language. */
    public record Day(String day, String title) {}

    static DaysOffPage of(Reader reader, RuleUses uses) {
        var frame = reader.frame(Section.RULES, "policy.days-off.title");
        var years = new ArrayList<Year>();
        uses.pack().files().file(FILE).flatMap(file -> YamlFile.read(file, new Problems())).stream()
                .flatMap(root -> root.entries(new Problems()).entrySet().stream())
                .forEach(year -> years.add(0, year(frame, year.getKey(), year.getValue())));
        return new DaysOffPage(frame, List.copyOf(years));
    }

    private static Year year(Frame frame, String name, YamlValue value) {
        var entries = value.entries(new Problems());
        return new Year(
                name,
                text(entries, "decision"),
                text(entries, "checked").equals("yes"),
                days(frame, entries.get("days-off")),
                days(frame, entries.get("make-up")));
    }

    private static List<Day> days(Frame frame, YamlValue days) {
        return days == null
                ? List.of()
                : days.entries(new Problems()).entrySet().stream()
                        .map(day -> new Day(
                                frame.show(IsoDays.read(day.getKey())),
                                title(frame, day.getValue().entries(new Problems()))))
                        .toList();
    }

    private static String title(Frame frame, Map<String, YamlValue> titles) {
        var own = text(titles, frame.language().code());
        return own.isEmpty() ? text(titles, "en") : own;
    }

    private static String text(Map<String, YamlValue> entries, String key) {
        return entries.containsKey(key) ? entries.get(key).text().orElse("") : "";
    }
}
