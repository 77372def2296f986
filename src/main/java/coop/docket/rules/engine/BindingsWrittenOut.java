package coop.docket.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts, in the root pattern, the bound expression in the place of its variable: {@code $d : debts.past("due_on"),
 * $d.found} is asked as {@code debts.past("due_on").found}.
 *
 * <p>The engine refuses a variable within another binding, and reads a variable many times slower than a constraint that
 * it compiles whole. Bindings stay, for the consequence reads them.
 */
final class BindingsWrittenOut {
    private static final Pattern ROOT = Pattern.compile("\\$\\w+\\s*:\\s*Cooperative\\s*\\(");
    private static final Pattern BINDING = Pattern.compile("(\\s*\\$(\\w+)\\s*:\\s*)(.*)", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("\"[^\"]*\"|\\$(\\w+)");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern CONDITION = Pattern.compile("[<>=!|&]|\\bin\\b|\\bcontains\\b");

    private BindingsWrittenOut() {}

    static String of(String drl) {
        var root = ROOT.matcher(drl);
        if (!root.find()) {
            return drl;
        }
        var end = closing(drl, root.end());
        var bound = new LinkedHashMap<String, String>();
        var written = new ArrayList<String>();
        for (var constraint : split(drl.substring(root.end(), end))) {
            written.add(writtenOut(constraint, bound));
        }
        return drl.substring(0, root.end()) + String.join(",", written) + drl.substring(end);
    }

    private static String writtenOut(String constraint, Map<String, String> bound) {
        var binding = BINDING.matcher(constraint);
        if (!binding.matches()) {
            return inserted(constraint, bound);
        }
        var expression = inserted(binding.group(3), bound);
        if (!CONDITION.matcher(TEXT.matcher(expression).replaceAll("")).find()) {
            bound.put(binding.group(2), expression.strip());
        }
        return binding.group(1) + expression;
    }

    private static String inserted(String text, Map<String, String> bound) {
        return VARIABLE.matcher(text).replaceAll(found -> {
            var expression = found.group(1) == null ? null : bound.get(found.group(1));
            return Matcher.quoteReplacement(expression == null ? found.group() : expression);
        });
    }

    /** The constraints between the commas of a pattern, with the white space around them. */
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
