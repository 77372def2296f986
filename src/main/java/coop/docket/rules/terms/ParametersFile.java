package coop.docket.rules.terms;

import coop.docket.refusal.Reason;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.source.YamlFile;
import coop.docket.rules.source.YamlValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads {@code parameters.yml}: every number of the law with its unit, its titles and its dated values. */
public final class ParametersFile {
    private static final String UNITS =
            Arrays.stream(ParameterUnit.values()).map(ParameterUnit::title).collect(Collectors.joining(" | "));

    private final Problems problems;

    private ParametersFile(Problems problems) {
        this.problems = problems;
    }

    /** The parameters by name; what cannot be read is left out and becomes a problem. */
    public static Map<String, Parameter> read(SourceFile file, Problems problems) {
        var reading = new ParametersFile(problems);
        var parameters = new LinkedHashMap<String, Parameter>();
        YamlFile.read(file, problems).ifPresent(root -> root.entries(problems).forEach((name, value) -> {
            var parameter = reading.parameter(name, value);
            if (parameter != null) {
                parameters.put(name, parameter);
            }
        }));
        return parameters;
    }

    private Parameter parameter(String name, YamlValue value) {
        var entries = value.entries(problems);
        var written = entries.get("unit");
        var unit = written == null
                ? null
                : written.text().flatMap(ParameterUnit::of).orElse(null);
        if (unit == null) {
            problems.at(
                    written == null ? value : written,
                    Reason.of("pack.parameter.no-unit", name),
                    Reason.of("pack.parameter.units", UNITS));
            return null;
        }
        var titles = new LinkedHashMap<String, String>();
        if (entries.containsKey("title")) {
            entries.get("title")
                    .entries(problems)
                    .forEach((language, title) ->
                            titles.put(language, title.text().orElse("")));
        }
        var timeline = new TreeMap<LocalDate, Parameter.Value>();
        if (entries.containsKey("values")) {
            entries.get("values").entries(problems).forEach((day, line) -> add(timeline, unit, day, line));
        }
        if (timeline.isEmpty()) {
            problems.at(value, Reason.of("pack.parameter.no-values", name), Reason.of("pack.parameter.write-values"));
        }
        return new Parameter(name, unit, titles, timeline);
    }

    private void add(Map<LocalDate, Parameter.Value> timeline, ParameterUnit unit, String day, YamlValue line) {
        var from = IsoDays.read(day);
        var entries = line.entries(problems);
        var written = text(entries, "value");
        var content = unit.read(written);
        var basis = text(entries, "basis");
        if (from == null) {
            problems.at(line, Reason.of("pack.parameter.no-day", day), Reason.of("pack.parameter.write-day"));
        } else if (content.isEmpty()) {
            problems.at(
                    entries.getOrDefault("value", line),
                    Reason.of("pack.parameter.not-of-unit", written, unit.title()),
                    Reason.of(
                            "pack.parameter.write-" + (unit == ParameterUnit.DAY_OF_YEAR ? "day-of-year" : "number")));
        } else if (basis.isEmpty()) {
            problems.at(line, Reason.of("pack.parameter.no-basis"), Reason.of("pack.parameter.write-basis"));
        } else {
            timeline.put(
                    from,
                    new Parameter.Value(
                            content.get(), basis, text(entries, "verified").equals("yes")));
        }
    }

    private static String text(Map<String, YamlValue> entries, String key) {
        var value = entries.get(key);
        return value == null ? "" : value.text().orElse("");
    }
}
