package coop.docket.rules.tracing;

import coop.docket.rules.guard.text.Token;
import java.util.List;

/**
 * One condition of a rule: what stands between two commas, or a further pattern.
 *
 * @param text as the rule file has it
 * @param line of the rule file, from 1
 * @param tokens of it
 */
public record Condition(String text, int line, List<Token> tokens) {
    @Override
    public String toString() {
        return text;
    }
}
