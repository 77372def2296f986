package coop.docket.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes, of a rule's text, the texts in which one place is written otherwise. */
final class Edits {
    /** A text with one place changed, and what the change is called. */
    record Edit(String change, String text) {}

    private final String text;
    private final List<Edit> edits = new ArrayList<>();

    Edits(String text) {
        this.text = text;
    }

    List<Edit> all() {
        return edits;
    }

    /** Every place of the pattern in turn, written as the function says; null leaves it. */
    void each(String pattern, boolean withinTexts, Function<MatchResult, String> written) {
        Pattern.compile(pattern).matcher(text).results().forEach(found -> {
            var other = written.apply(found);
            if (other != null && !other.equals(found.group()) && (withinTexts || !quoted(found.start()))) {
                replace(found.start(), found.end(), other);
            }
        });
    }

    void replace(int from, int to, String other) {
        var line = text.substring(0, from).lines().count();
        var was = text.substring(from, to).strip().replaceAll("\\s+", " ");
        var is = other.isBlank() ? "nothing" : other.strip().replaceAll("\\s+", " ");
        edits.add(new Edit(
                "line " + Math.max(1, line) + ", " + was + " → " + is,
                text.substring(0, from) + other + text.substring(to)));
    }

    /** Whether a place lies within quotation marks. */
    boolean quoted(int place) {
        var lineStart = text.lastIndexOf('\n', place - 1) + 1;
        return text.substring(lineStart, place)
                                .chars()
                                .filter(each -> each == '"')
                                .count()
                        % 2
                == 1;
    }

    /** The place after the bracket that closes the one opened before it. */
    int closing(int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            var next = text.charAt(at);
            if (!quoted(at)) {
                depth += next == '(' ? 1 : next == ')' ? -1 : 0;
            }
            if (depth == 0) {
                return at + 1;
            }
        }
        return text.length();
    }
}
