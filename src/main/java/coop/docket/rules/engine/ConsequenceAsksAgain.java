package coop.docket.rules.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts, in the consequence, what a variable is bound to in the place of the variable: {@code rows($debts)} with
 * {@code $debts : debts.past("due_on")} becomes {@code rows($c.debts().past("due_on"))}.
 *
 * <p>The engine interprets a binding each time a consequence reads it, which costs more than the question itself; words
 * answer the same however often they are asked.
 */
final class ConsequenceAsksAgain {
    private static final Pattern ROOT = Pattern.compile("(\\$\\w+)\\s*:\\s*Cooperative\\s*\\($");
    private static final Pattern BINDING =
            Pattern.compile("\\s*\\$(\\w+)\\s*:\\s*([^<>=!|&]*?)\\s*(?:(?:[<>=!]|\\bin\\b).*)?", Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile("(?:\"[^\"]*\"|[\\w.,()\\s])+");
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|(?<![\\w.])\\d+|(\\.?)([A-Za-z]\\w*)(\\(?)");

    private ConsequenceAsksAgain() {}

    /** The text, its bindings written out before. */
    static String of(String drl) {
        return RootPattern.of(drl).map(ConsequenceAsksAgain::asked).orElse(drl);
    }

    private static String asked(RootPattern root) {
        var fact = ROOT.matcher(root.before());
        if (!fact.find()) {
            return root.text();
        }
        var bound = bound(root, fact.group(1));
        var after = BindingsWrittenOut.inserted(root.after(), bound);
        return new RootPattern(root.before(), root.constraints(), after).text();
    }

    private static Map<String, String> bound(RootPattern root, String fact) {
        var bound = new LinkedHashMap<String, String>();
        for (var constraint : root.constraints()) {
            var binding = BINDING.matcher(constraint);
            if (binding.matches() && PLAIN.matcher(binding.group(2)).matches()) {
                bound.put(binding.group(1), java(binding.group(2), fact));
            }
        }
        return bound;
    }

    /** The question as Java: words of the cooperative's are asked of it, and all words are methods. */
    private static String java(String question, String fact) {
        return WORD.matcher(question).replaceAll(found -> {
            if (found.group(2) == null) {
                return Matcher.quoteReplacement(found.group());
            }
            var of = found.group(1).isEmpty() ? fact + "." : ".";
            return Matcher.quoteReplacement(
                    of + found.group(2) + (found.group(3).isEmpty() ? "()" : "("));
        });
    }
}
