package coop.docket.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rule's text cut at its pattern of the cooperative.
 *
 * @param before everything up to the opening bracket, with it
 * @param constraints what stands between the pattern's commas, with the white space around it
 * @param after everything from the closing bracket on
 */
record RootPattern(String before, List<String> constraints, String after) {
    private static final Pattern ROOT = Pattern.compile("\\$\\w+\\s*:\\s*Cooperative\\s*\\(");

    /** The parts of a text; empty where it has no such pattern. */
    static Optional<RootPattern> of(String drl) {
        var root = ROOT.matcher(drl);
        if (!root.find()) {
            return Optional.empty();
        }
        var end = closing(drl, root.end());
        return Optional.of(new RootPattern(
                drl.substring(0, root.end()), split(drl.substring(root.end(), end)), drl.substring(end)));
    }

    String text() {
        return before + String.join(",", constraints) + after;
    }

    private static List<String> split(String constraints) {
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int at = 0, depth = 0; at < constraints.length(); at++) {
            var next = constraints.charAt(at);
            if (next == '"') {
                at = endOfText(constraints, at);
            } else if (next == ',' && depth == 0) {
                pieces.add(constraints.substring(from, at));
                from = at + 1;
            }
            depth += next == '(' ? 1 : next == ')' ? -1 : 0;
        }
        pieces.add(constraints.substring(from));
        return pieces;
    }

    /** Where the bracket that was opened before this place is closed. */
    private static int closing(String drl, int from) {
        int depth = 1;
        for (int at = from; at < drl.length(); at++) {
            var next = drl.charAt(at);
            if (next == '"') {
                at = endOfText(drl, at);
            }
            depth += next == '(' ? 1 : next == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return drl.length();
    }

    private static int endOfText(String drl, int quote) {
        var end = drl.indexOf('"', quote + 1);
        return end < 0 ? drl.length() - 1 : end;
    }
}
