package coop.docket.rules.engine;

import java.util.LinkedHashMap;
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
    private static final Pattern BINDING = Pattern.compile("(\\s*\\$(\\w+)\\s*:\\s*)(.*)", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("\"[^\"]*\"|\\$(\\w+)");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern CONDITION = Pattern.compile("[<>=!|&]|\\bin\\b|\\bcontains\\b");

    private BindingsWrittenOut() {}

    static String of(String drl) {
        var bound = new LinkedHashMap<String, String>();
        return RootPattern.of(drl)
                .map(root -> new RootPattern(
                        root.before(),
                        root.constraints().stream()
                                .map(constraint -> writtenOut(constraint, bound))
                                .toList(),
                        root.after()))
                .map(RootPattern::text)
                .orElse(drl);
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

    /** The text with what variables are bound to in their places; a variable that is bound to nothing stays. */
    static String inserted(String text, Map<String, String> bound) {
        return VARIABLE.matcher(text).replaceAll(found -> {
            var expression = found.group(1) == null ? null : bound.get(found.group(1));
            return Matcher.quoteReplacement(expression == null ? found.group() : expression);
        });
    }
}
