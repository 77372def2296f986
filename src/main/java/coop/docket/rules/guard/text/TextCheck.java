package coop.docket.rules.guard.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a rule file may be as text: its size, its characters, how much of everything. */
public final class TextCheck {
    private static final int LONGEST_FILE = 64 * 1024;
    private static final int LONGEST_LINE = 500;
    private static final int MOST_TOKENS = 4_000;
    private static final int MOST_ALTERNATIVES = 8;
    private static final Set<Integer> UNSEEN = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.SURROGATE,
            (int) Character.PRIVATE_USE,
            (int) Character.UNASSIGNED);

    private TextCheck() {}

    /** Whether the file can be cut into tokens at all; what forbids it is remarked upon. */
    public static boolean readable(String text, Remarks remarks) {
        if (text.length() > LONGEST_FILE) {
            remarks.at(1, 1, "file-long", LONGEST_FILE / 1024);
            return false;
        }
        var before = remarks.count();
        var line = 1;
        for (var each : text.split("\n", -1)) {
            line(each, line++, remarks);
        }
        return remarks.count() == before;
    }

    private static void line(String text, int line, Remarks remarks) {
        if (text.length() > LONGEST_LINE) {
            remarks.at(line, LONGEST_LINE + 1, "line-long", LONGEST_LINE);
        }
        if (text.contains("\\u")) {
            remarks.at(line, text.indexOf("\\u") + 1, "escape");
        }
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var character = text.codePointAt(at);
            if (character != '\t' && UNSEEN.contains(Character.getType(character))) {
                remarks.at(line, at + 1, "unseen", String.format(Locale.ROOT, "U+%04X", character));
                return;
            }
        }
    }

    /** Refuses rules so large that the engine would not get done with them. */
    public static boolean small(List<Token> tokens, Remarks remarks) {
        if (tokens.size() > MOST_TOKENS) {
            remarks.at(tokens.get(MOST_TOKENS), "rule-long", MOST_TOKENS);
            return false;
        }
        var alternatives = tokens.stream().filter(TextCheck::alternative).toList();
        if (alternatives.size() > MOST_ALTERNATIVES) {
            remarks.at(alternatives.get(MOST_ALTERNATIVES), "alternatives", MOST_ALTERNATIVES);
            return false;
        }
        return true;
    }

    private static boolean alternative(Token token) {
        return token.is("||") || token.is("or");
    }
}
