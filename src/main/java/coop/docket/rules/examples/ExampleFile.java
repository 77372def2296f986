package coop.docket.rules.examples;

import coop.docket.refusal.Reason;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.source.YamlFile;
import coop.docket.rules.source.YamlValue;
import coop.docket.rules.terms.IsoDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code <rule>.examples.yml}: what is given to all, and the examples that differ from it. */
public final class ExampleFile {
    private static final String FLAGGED = "flagged";
    private static final String NOT_FLAGGED = "not flagged";
    private static final List<String> OWN_KEYS = List.of("name", "today", "expect", "since");

    private final Problems problems;
    private final ExampleDossier dossiers;

    private ExampleFile(Problems problems) {
        this.problems = problems;
        this.dossiers = new ExampleDossier(problems);
    }

    /** The file's examples; what cannot be read is left out and becomes a problem. */
    public static RuleExamples read(SourceFile file, Problems problems) {
        var rule = file.name().substring(0, file.name().length() - ".examples.yml".length());
        var examples = new ArrayList<Example>();
        YamlFile.read(file, problems).ifPresent(root -> new ExampleFile(problems).addAll(root, examples));
        return new RuleExamples(rule, file.path(), examples);
    }

    private void addAll(YamlValue root, List<Example> examples) {
        var entries = root.entries(problems);
        entries.forEach((key, value) -> {
            if (!key.equals("given") && !key.equals("examples")) {
                problems.at(value, Reason.of("pack.example.unknown-part", key), Reason.of("pack.example.parts"));
            }
        });
        var given = entries.containsKey("given") ? entries.get("given").entries(problems) : Map.<String, YamlValue>of();
        if (!entries.containsKey("examples")) {
            problems.at(root, Reason.of("pack.example.none"), Reason.of("pack.example.write-some"));
            return;
        }
        for (var item : entries.get("examples").items(problems)) {
            add(item, given, examples);
        }
    }

    private void add(YamlValue item, Map<String, YamlValue> given, List<Example> examples) {
        var entries = item.entries(problems);
        var today = day(item, entries.get("today"));
        var expect =
                entries.containsKey("expect") ? entries.get("expect").text().orElse("") : "";
        if (!expect.equals(FLAGGED) && !expect.equals(NOT_FLAGGED)) {
            problems.at(
                    entries.getOrDefault("expect", item),
                    Reason.of("pack.example.no-expectation", text(entries, "name")),
                    Reason.of("pack.example.write-expectation"));
            return;
        }
        var all = new LinkedHashMap<>(given);
        entries.forEach((key, value) -> {
            if (!OWN_KEYS.contains(key)) {
                all.put(key, value);
            }
        });
        var since = text(entries, "since");
        var sinceDay = since.isEmpty() || since.equals("none") ? null : day(item, entries.get("since"));
        var dossier = dossiers.read(item, all);
        if (today != null && dossier != null) {
            examples.add(new Example(
                    text(entries, "name"),
                    item.line(),
                    today,
                    expect.equals(FLAGGED),
                    sinceDay,
                    since.equals("none"),
                    dossier,
                    dossiers.areas(all)));
        }
    }

    private LocalDate day(YamlValue item, YamlValue written) {
        var text = written == null ? "" : written.text().orElse("");
        var day = IsoDays.read(text);
        if (day == null) {
            problems.at(
                    written == null ? item : written,
                    Reason.of("pack.example.no-day", text),
                    Reason.of("pack.example.write-day"));
        }
        return day;
    }

    private static String text(Map<String, YamlValue> entries, String key) {
        return entries.containsKey(key) ? entries.get(key).text().orElse("") : "";
    }
}
