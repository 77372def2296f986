package coop.docket.rulemaking.forms;

import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.source.YamlFile;
import coop.docket.rules.source.YamlValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The text of a file of examples, in which single values can be changed; everything else stays as it is written. */
final class ExampleText {
    private static final String EXAMPLES = "examples";
    private static final String ITEM = "- ";

    private final SourceFile file;
    private final YamlValue root;
    private final List<YamlValue> items;

    private ExampleText(SourceFile file, YamlValue root, List<YamlValue> items) {
        this.file = file;
        this.root = root;
        this.items = items;
    }

    /** Empty where the file cannot be read or has no examples. */
    static Optional<ExampleText> of(SourceFile file) {
        var problems = new Problems();
        return YamlFile.read(file, problems)
                .map(root -> new ExampleText(
                        file,
                        root,
                        Optional.ofNullable(root.entries(problems).get(EXAMPLES))
                                .map(list -> list.items(problems))
                                .orElse(List.of())))
                .filter(text -> problems.none() && !text.items.isEmpty());
    }

    int size() {
        return items.size();
    }

    /** The text with these values in one example; empty where it would not read as was meant. */
    Optional<String> with(int number, Map<String, String> values) {
        var item = items.get(number);
        var entries = item.entries(new Problems());
        var text = new StringBuilder(file.text());
        // from the end, so that places before stay where they are
        var present = new ArrayList<>(entries.entrySet());
        Collections.reverse(present);
        var missing = new LinkedHashMap<>(values);
        missing.keySet().removeAll(entries.keySet());
        if (!missing.isEmpty()) {
            text.insert(end(present.get(0).getValue()), added(item, missing));
        }
        for (var entry : present) {
            var value = values.get(entry.getKey());
            if (value != null) {
                if (entry.getValue().text().isEmpty()) {
                    return Optional.empty();
                }
                text.replace(entry.getValue().begins(file.text()), end(entry.getValue()), YamlText.of(value));
            }
        }
        return meant(text.toString(), number, values);
    }

    /** The text with one more example at its end. */
    Optional<String> and(Map<String, String> values) {
        var last = items.get(items.size() - 1);
        var text = file.text();
        var line = " ".repeat(Math.max(0, last.column() - 1 - ITEM.length())) + ITEM + YamlText.entries(values);
        var end = end(last);
        return meant(text.substring(0, end) + "\n" + line + text.substring(end), items.size(), values);
    }

    /** The end of what is written there, without blanks, line ends and remarks behind it. */
    private int end(YamlValue value) {
        var text = file.text();
        var end = value.ends(text);
        var begin = value.begins(text);
        if (text.substring(begin, end).contains("\n")) {
            var kept = new ArrayList<>(List.of(text.substring(begin, end).split("\n")));
            while (kept.size() > 1 && kept.get(kept.size() - 1).strip().matches("(#.*)?")) {
                kept.remove(kept.size() - 1);
            }
            return begin + String.join("\n", kept).stripTrailing().length();
        }
        return end;
    }

    private String added(YamlValue item, Map<String, String> values) {
        if (file.text().charAt(item.begins(file.text())) == '{') {
            var entries = YamlText.entries(values);
            return ", " + entries.substring(2, entries.length() - 2);
        }
        var lines = new StringBuilder();
        values.forEach((key, value) -> lines.append('\n')
                .append(" ".repeat(item.column() - 1))
                .append(key)
                .append(": ")
                .append(YamlText.of(value)));
        return lines.toString();
    }

    private Optional<String> meant(String text, int number, Map<String, String> values) {
        var meant = new LinkedHashMap<>(map(root.plain()));
        var all = new ArrayList<Object>((List<?>) meant.get(EXAMPLES));
        if (number == all.size()) {
            all.add(Map.of());
        }
        var one = new LinkedHashMap<>(map(all.get(number)));
        one.putAll(values);
        all.set(number, one);
        meant.put(EXAMPLES, all);
        return YamlFile.read(new SourceFile(file.path(), text), new Problems())
                .filter(now -> now.plain().equals(meant))
                .map(now -> text);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object plain) {
        return (Map<String, Object>) plain;
    }
}
