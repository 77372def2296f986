package coop.docket.rules.guard;

import coop.docket.rules.guard.text.Cursor;
import coop.docket.rules.guard.text.Token;
import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Meaning;
import coop.docket.rules.guard.words.Part;
import coop.docket.rules.guard.words.Spelling;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code accumulate( Debt( $b : balance ) from $c.debts; $sum : sum($b); $sum > 0 )}. */
final class Accumulations {
    private static final List<String> FUNCTIONS = List.of("sum", "count", "min", "max", "average");

    private final Rule rule;
    private final Shape shape;
    private final Expressions expressions;
    private final Patterns patterns;

    Accumulations(Rule rule, Shape shape, Expressions expressions, Patterns patterns) {
        this.rule = rule;
        this.shape = shape;
        this.expressions = expressions;
        this.patterns = patterns;
    }

    Part read(Cursor cursor, Scope scope) {
        var word = cursor.take();
        if (!cursor.peek().is("(")) {
            throw refused(word, "accumulate-parts");
        }
        var parts = cursor.inBrackets().cutAt(";");
        if (parts.size() < 2 || parts.size() > 3) {
            throw refused(word, "accumulate-parts");
        }
        shape.add("accumulate", List.of());
        var rows = patterns.row(parts.get(0), scope);
        if (!parts.get(0).done()) {
            throw refused(parts.get(0).peek(), "unexpected", parts.get(0).peek().written());
        }
        for (var function : parts.get(1).cutAt(",")) {
            function(function, rows, scope);
        }
        return new Part.Accumulated(word, parts.size() < 3 ? List.of() : results(parts.get(2), scope.ofNothing()));
    }

    private void function(Cursor part, Patterns.Rows rows, Scope scope) {
        var variable = part.take();
        if (!variable.is(Token.Kind.VARIABLE) || !part.took(":")) {
            throw refused(part.last(), "function-bind");
        }
        var name = part.take();
        if (!FUNCTIONS.contains(name.text())) {
            var nearest = Spelling.nearest(name.text(), FUNCTIONS);
            if (nearest.isPresent()) {
                rule.remarks().misspelt(name, "function-unknown", nearest.get(), name.written());
                throw new Unreadable();
            }
            throw refused(name, "function-unknown", name.written(), Spelling.list(FUNCTIONS));
        }
        if (!part.peek().is("(")) {
            throw refused(name, "needs-brackets", name.text());
        }
        var argument = part.inBrackets();
        if (!part.done()) {
            throw refused(part.peek(), "unexpected", part.peek().written());
        }
        shape.add("function", List.of(variable, name));
        shape.add("of", argument.all());
        var meaning = Meaning.plain(Kind.NUMBER, name.is("sum") || name.is("count"));
        var of = of(argument, name, rows.scope());
        if (!scope.bind(variable.text(), meaning.madeOf(new Part.Total(name, of, rows.pattern())))) {
            rule.remarks().at(variable, "variable-twice", variable.text());
        }
    }

    /** What is added up: one variable of the rows, or a word asked of it. */
    private Part of(Cursor argument, Token name, Scope rows) {
        if (argument.done() || !argument.peek().is(Token.Kind.VARIABLE)) {
            throw refused(name, "function-of", name.text());
        }
        var begin = argument.peek();
        var meaning = expressions.whole(argument, rows.ofNothing());
        if (!name.is("count") && !meaning.is(Kind.NUMBER) && !meaning.wrong()) {
            rule.remarks().at(begin, "function-number", name.text(), Kinds.named(meaning.kind()));
        }
        return meaning.part();
    }

    private List<Part.Constraint> results(Cursor part, Scope scope) {
        var results = new ArrayList<Part.Constraint>();
        for (var result : part.cutAt(",")) {
            if (result.done()) {
                rule.remarks().after(result.last(), "constraint-empty");
                continue;
            }
            shape.add("constraint", result.all());
            results.add(new Part.Constraint(
                    null, null, expressions.question(result, scope).part()));
        }
        return results;
    }

    private Unreadable refused(Token token, String key, Object... about) {
        rule.remarks().at(token, key, about);
        return new Unreadable();
    }
}
