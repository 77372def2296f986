package coop.docket.rules.guard;

import coop.docket.rules.guard.text.Cursor;
import coop.docket.rules.guard.text.Token;
import coop.docket.rules.guard.words.Part;
import coop.docket.rules.guard.words.Spelling;
import java.util.ArrayList;
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

    /**
     * What a rule asks.
     *
     * @param own of the cooperative
     * @param further after its brackets
     */
    record Read(List<Part.Constraint> own, List<Part> further) {}

    /** Reads all conditions; the scope then holds what the consequence may name. */
    Read read(Cursor cursor, Scope scope) {
        var further = new ArrayList<Part>();
        try {
            var own = patterns.cooperative(cursor, scope);
            count++;
            while (!cursor.done()) {
                cursor.took("and");
                further.add(further(cursor, scope));
            }
            return new Read(own, further);
        } catch (Unreadable remarkedUpon) {
            // what follows cannot be told apart from what could not be read
            return new Read(List.of(), further);
        }
    }

    private Part further(Cursor cursor, Scope scope) {
        var token = cursor.peek();
        if (++count > MOST_PATTERNS) {
            rule.remarks().at(token, "patterns", MOST_PATTERNS);
            throw new Unreadable();
        }
        if (token.is("exists") || token.is("not")) {
            return quantified(cursor, scope);
        }
        if (token.is("accumulate") || token.is("acc")) {
            return accumulations.read(cursor, scope);
        }
        if (token.is("(")) {
            return alternatives(cursor, scope);
        }
        throw refused(cursor);
    }

    private Part quantified(Cursor cursor, Scope scope) {
        var word = cursor.take();
        shape.add(word.text(), List.of());
        if (cursor.peek().is("(")) {
            var within = cursor.inBrackets();
            var rows = patterns.row(within, scope);
            if (!within.done()) {
                rule.remarks().at(within.peek(), "one-pattern", word.text());
                throw new Unreadable();
            }
            return new Part.Exists(word, word.is("not"), rows.pattern());
        }
        return new Part.Exists(word, word.is("not"), patterns.row(cursor, scope).pattern());
    }

    private Part alternatives(Cursor cursor, Scope scope) {
        var alternatives = new ArrayList<Part>();
        shape.add("or", List.of());
        for (var part : cursor.inBrackets().cutAt("or")) {
            if (!part.peek().is("exists") && !part.peek().is("not")) {
                throw refused(part);
            }
            if (++count > MOST_PATTERNS + 1) {
                rule.remarks().at(part.peek(), "patterns", MOST_PATTERNS);
                throw new Unreadable();
            }
            alternatives.add(quantified(part, scope));
            if (!part.done()) {
                throw refused(part);
            }
        }
        shape.add("end of or", List.of());
        return new Part.Joined(true, alternatives);
    }

    private Unreadable refused(Cursor cursor) {
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
        return new Unreadable();
    }
}
