package coop.docket.rules.terms;

import coop.docket.refusal.Reason;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.source.YamlFile;
import coop.docket.rules.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads {@code amended.yml}: the documents that were amended, so that the rules resting on them are looked at again. */
public final class AmendedFile {
    public static final String PATH = "amended.yml";

    private static final String LIST = "amended";
    private static final List<String> KEYS = List.of("document", "since", "by");

    private final Problems problems;
    private final List<Amendment> amendments = new ArrayList<>();

    private AmendedFile(Problems problems) {
        this.problems = problems;
    }

    /** The amendments in the order of the file; what cannot be read is left out and becomes a problem. */
    public static List<Amendment> read(SourceFile file, Problems problems) {
        var reading = new AmendedFile(problems);
        YamlFile.read(file, problems).ifPresent(root -> root.entries(problems).forEach((key, value) -> {
            if (key.equals(LIST)) {
                value.items(problems).forEach(reading::add);
            } else {
                reading.unknown(key, value);
            }
        }));
        return reading.amendments;
    }

    private void unknown(String key, YamlValue value) {
        problems.at(value, Reason.of("pack.watched.unknown", key), Reason.of("pack.amended.write"));
    }

    private void add(YamlValue item) {
        var entries = item.entries(problems);
        entries.forEach((key, value) -> {
            if (!KEYS.contains(key)) {
                unknown(key, value);
            }
        });
        var amendment =
                new Amendment(text(entries, "document"), IsoDays.read(text(entries, "since")), text(entries, "by"));
        if (amendment.document().isEmpty() || amendment.by().isEmpty()) {
            problems.at(item, Reason.of("pack.amended.incomplete"), Reason.of("pack.amended.write"));
        } else if (amendment.since() == null) {
            problems.at(
                    entries.getOrDefault("since", item),
                    Reason.of("pack.watched.no-day", text(entries, "since")),
                    Reason.of("pack.amended.write-day"));
        } else {
            amendments.add(amendment);
        }
    }

    private static String text(Map<String, YamlValue> entries, String key) {
        var value = entries.get(key);
        return value == null ? "" : value.text().orElse("").strip();
    }
}
