package coop.docket.rulemaking.forms;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes values as the files of a pack write them. */
final class YamlText {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}0-9_.-]+( [\\p{L}0-9_.-]+)*");

    private YamlText() {}

    /** A text on one line, in quotation marks where it needs them. */
    static String of(String value) {
        return PLAIN.matcher(value).matches() && !value.startsWith("-") ? value : quoted(value);
    }

    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String entries(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }
}
