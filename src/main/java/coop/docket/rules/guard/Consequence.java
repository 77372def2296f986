package coop.docket.rules.guard;

import coop.docket.rules.guard.text.Cursor;
import coop.docket.rules.guard.text.Token;
import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Part;
import java.util.List;

/** Reads what stands after {@code then}: one flag, and what it rests upon. */
final class Consequence {
    private static final int LONGEST = 11;

    private final Rule rule;
    private final Expressions expressions;

    Consequence(Rule rule) {
        this.rule = rule;
        this.expressions = new Expressions(rule);
    }

    /** Answers the flag and what it rests upon; null where it cannot be read. */
    Part read(List<Token> tokens, Token then, Scope scope) {
        var cursor = new Cursor(tokens, then);
        var root = cursor.peek();
        var flagged = scope.variable(root.text()).filter(meaning -> meaning.is(Kind.COOPERATIVE));
        if (cursor.done()
                || flagged.isEmpty()
                || !cursor.peek(1).is(".")
                || !cursor.peek(2).is("flag")) {
            var token = cursor.done() ? then : root;
            rule.remarks().at(token, "only-flag", token.written(), scope.cooperative(), rule.id());
            return null;
        }
        if (chained(tokens) > LONGEST) {
            rule.remarks().at(root, "flag-long", LONGEST - 1);
            return null;
        }
        try {
            var flag = expressions.chain(cursor, scope.ofConsequence());
            ended(cursor);
            return flag.part();
        } catch (Unreadable remarkedUpon) {
            return null;
        }
    }

    private void ended(Cursor cursor) {
        if (!cursor.took(";")) {
            rule.remarks().after(cursor.last(), "semicolon");
        } else if (!cursor.done()) {
            rule.remarks().at(cursor.peek(), "one-flag", cursor.peek().written());
        }
    }

    /** How many words are asked of the flag, one after the other, outside brackets. */
    private static long chained(List<Token> tokens) {
        var depth = 0;
        var count = 0;
        for (var token : tokens) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            count += depth == 0 && token.is(".") ? 1 : 0;
        }
        return count;
    }
}
