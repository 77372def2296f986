package coop.docket.pages.rules;

import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.RegisterWords;
import coop.docket.register.Sheet;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.source.YamlFile;
import coop.docket.rules.source.YamlValue;
import coop.docket.rules.terms.IsoDays;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An example of a rule in the reader's language.
 *
 * @param line where it stands in its file
 * @param flagged whether the rule is to be raised
 * @param since since when; null where it does not say
 * @param differs in what it differs from what is given to all
 */
public record ExampleText(int line, String name, String day, boolean flagged, String since, List<String> differs) {
    private static final Set<String> OWN = Set.of("name", "today", "expect", "since");

    /** @param given what holds for all examples of a rule */
    public record All(List<String> given, List<ExampleText> examples) {}

    /** All of a file; what cannot be read is not there. */
    public static All of(Frame frame, SourceFile file) {
        return YamlFile.read(file, new Problems())
                .map(root -> root.entries(new Problems()))
                .map(parts -> new All(
                        parts.containsKey("given")
                                ? facts(frame, Sheet.COOPERATIVES, entries(parts.get("given")))
                                : List.of(),
                        parts.containsKey("examples")
                                ? parts.get("examples").items(new Problems()).stream()
                                        .map(item -> example(frame, item))
                                        .toList()
                                : List.of()))
                .orElse(new All(List.of(), List.of()));
    }

    private static ExampleText example(Frame frame, YamlValue item) {
        var entries = entries(item);
        return new ExampleText(
                item.line(),
                text(entries.get("name")),
                day(frame, entries.get("today")),
                text(entries.get("expect")).equals("flagged"),
                entries.containsKey("since") ? day(frame, entries.get("since")) : null,
                facts(frame, Sheet.COOPERATIVES, entries));
    }

    private static List<String> facts(Frame frame, Sheet sheet, Map<String, YamlValue> entries) {
        var words = new RegisterWords(frame.reader().words());
        var facts = new ArrayList<String>();
        entries.forEach((key, value) -> {
            if (OWN.contains(key)) {
                return;
            }
            var child = Sheet.children().stream()
                    .filter(each -> each.key().equals(key))
                    .findFirst();
            if (child.isPresent()) {
                value.items(new Problems())
                        .forEach(row -> facts.add(words.sheet(child.get()) + " – "
                                + String.join("; ", facts(frame, child.get(), entries(row)))));
            } else if (sheet.has(key)) {
                var column = sheet.column(key);
                facts.add(words.column(column) + ": "
                        + words.text(
                                column,
                                value.text().filter(text -> !text.isEmpty()).orElse(null)));
            } else {
                facts.add(key + ": " + written(value));
            }
        });
        return facts;
    }

    private static String written(YamlValue value) {
        return value.text().orElseGet(() -> value.items(new Problems()).stream()
                .map(item ->
                        entries(item).values().stream().map(ExampleText::text).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", ")));
    }

    private static Map<String, YamlValue> entries(YamlValue value) {
        return value.entries(new Problems());
    }

    private static String day(Frame frame, YamlValue value) {
        var text = text(value);
        var day = IsoDays.read(text);
        return day == null ? text : frame.show(day);
    }

    private static String text(YamlValue value) {
        return value == null ? "" : value.text().orElse("");
    }
}
