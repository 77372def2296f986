package coop.docket.rules.tracing;

import coop.docket.rules.guard.text.Token;
import java.util.List;
import java.util.Set;

/**
 * One condition of a rule: what stands between two commas, or a further pattern.
 *
 * @param text as the rule file has it
 * @param line of the rule file, from 1
 * @param tokens of it
 */
public record Condition(String text, int line, List<Token> tokens) {
    private static final Set<String> ASKS = Set.of("<", "<=", ">", ">=", "==", "!=", "&&", "||", "in", "contains");

    /** Whether it asks nothing and only gives a value a name. */
    public boolean binds() {
        return tokens.size() > 2
                && tokens.get(0).is(Token.Kind.VARIABLE)
                && tokens.get(1).is(":")
                && tokens.stream().noneMatch(token -> !token.is(Token.Kind.TEXT) && ASKS.contains(token.text()));
    }

    @Override
    public String toString() {
        return text;
    }
}
