package coop.docket.rules.terms;

import coop.docket.refusal.Reason;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.source.YamlFile;
import coop.docket.rules.source.YamlValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code watched.yml}: the rules that are only watched, each with its day and its reason. */
public final class WatchedFile {
    public static final String PATH = "watched.yml";

    private static final String LIST = "watched";
    private static final List<String> KEYS = List.of("rule", "since", "reason");

    private final Collection<String> rules;
    private final Problems problems;

    private WatchedFile(Collection<String> rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    /**
     * The watched rules by id; what cannot be read is left out and becomes a problem.
     *
     * @param rules the ids that the pack has
     */
    public static Map<String, Watched> read(SourceFile file, Collection<String> rules, Problems problems) {
        var reading = new WatchedFile(rules, problems);
        var watched = new LinkedHashMap<String, Watched>();
        YamlFile.read(file, problems).ifPresent(root -> root.entries(problems).forEach((key, value) -> {
            if (key.equals(LIST)) {
                value.items(problems).forEach(item -> reading.add(item, watched));
            } else {
                problems.at(value, Reason.of("pack.watched.unknown", key), Reason.of("pack.watched.write"));
            }
        }));
        return watched;
    }

    private void add(YamlValue item, Map<String, Watched> watched) {
        var entries = item.entries(problems);
        entries.forEach((key, value) -> {
            if (!KEYS.contains(key)) {
                problems.at(value, Reason.of("pack.watched.unknown", key), Reason.of("pack.watched.write"));
            }
        });
        var rule = text(entries, "rule");
        var since = IsoDays.read(text(entries, "since"));
        if (!rules.contains(rule)) {
            problems.at(
                    entries.getOrDefault("rule", item),
                    Reason.of("pack.watched.no-rule", rule),
                    Reason.of("pack.watched.write-rule"));
        } else if (since == null) {
            problems.at(
                    entries.getOrDefault("since", item),
                    Reason.of("pack.watched.no-day", text(entries, "since")),
                    Reason.of("pack.watched.write-day"));
        } else if (text(entries, "reason").isEmpty()) {
            problems.at(item, Reason.of("pack.watched.no-reason", rule), Reason.of("pack.watched.write-reason"));
        } else if (watched.put(rule, new Watched(rule, since, text(entries, "reason"))) != null) {
            problems.at(item, Reason.of("pack.yaml.twice", rule), Reason.of("pack.yaml.keep-one"));
        }
    }

    private static String text(Map<String, YamlValue> entries, String key) {
        var value = entries.get(key);
        return value == null ? "" : value.text().orElse("");
    }
}
