package coop.docket.rules.guard;

import coop.docket.rules.guard.text.Cursor;
import coop.docket.rules.guard.text.Token;
import coop.docket.rules.guard.words.Spelling;
import java.util.List;

/** Reads what stands between {@code when} and {@code then}: the cooperative, and what its rows must hold. */
final class Conditions {
    private static final int MOST_PATTERNS = 4;

    private final Rule rule;
    private final Shape shape;
    private final Patterns patterns;
    private final Accumulations accumulations;
    private int count;

    Conditions(Rule rule, Shape shape) {
        this.rule = rule;
        this.shape = shape;
        var expressions = new Expressions(rule);
        this.patterns = new Patterns(rule, shape, expressions);
        this.accumulations = new Accumulations(rule, shape, expressions, patterns);
    }

    /** Reads all conditions; the scope then holds what the consequence may name. */
    void read(Cursor cursor, Scope scope) {
        try {
            patterns.cooperative(cursor, scope);
            count++;
            while (!cursor.done()) {
                cursor.took("and");
                further(cursor, scope);
            }
        } catch (Unreadable remarkedUpon) {
            // what follows cannot be told apart from what could not be read
            return;
        }
    }

    private void further(Cursor cursor, Scope scope) {
        var token = cursor.peek();
        if (++count > MOST_PATTERNS) {
            rule.remarks().at(token, "patterns", MOST_PATTERNS);
            throw new Unreadable();
        }
        if (token.is("exists") || token.is("not")) {
            quantified(cursor, scope);
        } else if (token.is("accumulate") || token.is("acc")) {
            accumulations.read(cursor, scope);
        } else if (token.is("(")) {
            alternatives(cursor, scope);
        } else {
            refuse(cursor);
        }
    }

    private void quantified(Cursor cursor, Scope scope) {
        var word = cursor.take();
        shape.add(word.text(), List.of());
        if (cursor.peek().is("(")) {
            var within = cursor.inBrackets();
            patterns.row(within, scope);
            if (!within.done()) {
                rule.remarks().at(within.peek(), "one-pattern", word.text());
                throw new Unreadable();
            }
        } else {
            patterns.row(cursor, scope);
        }
    }

    private void alternatives(Cursor cursor, Scope scope) {
        shape.add("or", List.of());
        for (var part : cursor.inBrackets().cutAt("or")) {
            if (!part.peek().is("exists") && !part.peek().is("not")) {
                refuse(part);
            }
            if (++count > MOST_PATTERNS + 1) {
                rule.remarks().at(part.peek(), "patterns", MOST_PATTERNS);
                throw new Unreadable();
            }
            quantified(part, scope);
            if (!part.done()) {
                refuse(part);
            }
        }
        shape.add("end of or", List.of());
    }

    private void refuse(Cursor cursor) {
        var token = cursor.done() ? cursor.last() : cursor.peek();
        var row = token.is(Token.Kind.VARIABLE) && cursor.peek(1).is(":") ? cursor.peek(2) : token;
        if (row.is(Token.Kind.NAME)
                && coop.docket.rules.guard.words.ChildSheets.names().contains(row.text())) {
            rule.remarks().at(token, "bare-row", row.text());
        } else if (row.is("Cooperative")) {
            rule.remarks().at(token, "second-cooperative");
        } else {
            var proposed = Spelling.nearest(token.text(), List.of("exists", "not", "accumulate"));
            if (proposed.isPresent() && token.is(Token.Kind.NAME)) {
                rule.remarks().misspelt(token, "no-condition", proposed.get(), token.written());
            } else {
                rule.remarks().at(token, "no-condition", token.written());
            }
        }
        throw new Unreadable();
    }
}
