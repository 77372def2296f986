package coop.docket.rules.guard;

import coop.docket.rules.guard.text.Cursor;
import coop.docket.rules.guard.text.Token;
import coop.docket.rules.guard.words.ChildSheets;
import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Meaning;
import coop.docket.rules.guard.words.Part;
import coop.docket.rules.guard.words.Spelling;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code $c : Cooperative( … )} and {@code Debt( … ) from $c.debts}, constraint by constraint. */
final class Patterns {
    private static final String ROOT = "Cooperative";

    private final Rule rule;
    private final Shape shape;
    private final Expressions expressions;

    Patterns(Rule rule, Shape shape, Expressions expressions) {
        this.rule = rule;
        this.shape = shape;
        this.expressions = expressions;
    }

    /** The rule's first condition; answers what is asked of the cooperative. */
    List<Part.Constraint> cooperative(Cursor cursor, Scope scope) {
        var variable = cursor.peek();
        if (!variable.is(Token.Kind.VARIABLE) || !cursor.peek(1).is(":")) {
            refuse(cursor, "cooperative-first");
        }
        cursor.take();
        cursor.take();
        var type = cursor.peek();
        if (!type.is(ROOT)) {
            if (Spelling.nearest(type.text(), List.of(ROOT)).isPresent()) {
                rule.remarks().misspelt(type, "cooperative-first", ROOT);
                throw new Unreadable();
            }
            refuse(cursor, "cooperative-first");
        }
        cursor.take();
        shape.add("pattern", List.of(variable, type));
        scope.bind(variable.text(), Meaning.plain(Kind.COOPERATIVE, true));
        return constraints(brackets(cursor), scope.ofCooperative());
    }

    /**
     * Rows of the cooperative's.
     *
     * @param scope what their own variables can name
     */
    record Rows(Part.Pattern pattern, Scope scope) {}

    /** Reads rows of the cooperative's. */
    Rows row(Cursor cursor, Scope scope) {
        var head = new ArrayList<Token>();
        if (cursor.peek().is(Token.Kind.VARIABLE) && cursor.peek(1).is(":")) {
            head.add(cursor.take());
            cursor.take();
        }
        var type = type(cursor);
        head.add(cursor.last());
        shape.add("pattern", head);
        var within = scope.ofRow(type);
        if (head.size() > 1) {
            bind(head.get(0), Meaning.row(Kind.ROW, type), within);
        }
        var constraints = constraints(brackets(cursor), within);
        var from = source(cursor, type, scope);
        return new Rows(new Part.Pattern(head.get(0), type, constraints, from), within);
    }

    private Class<?> type(Cursor cursor) {
        var name = cursor.peek();
        var type = ChildSheets.named(name.text());
        if (type.isPresent() && name.is(Token.Kind.NAME)) {
            cursor.take();
            return type.get();
        }
        var nearest = Spelling.nearest(name.text(), ChildSheets.names());
        if (nearest.isPresent()) {
            rule.remarks().misspelt(name, "row-unknown", nearest.get(), name.written());
            throw new Unreadable();
        }
        refuse(cursor, "row-unknown", name.written(), Spelling.list(ChildSheets.names()));
        return null;
    }

    private Cursor brackets(Cursor cursor) {
        if (!cursor.peek().is("(")) {
            rule.remarks()
                    .after(cursor.last(), "pattern-brackets", cursor.last().written());
            throw new Unreadable();
        }
        return cursor.inBrackets();
    }

    private List<Part.Constraint> constraints(Cursor within, Scope scope) {
        var constraints = new ArrayList<Part.Constraint>();
        if (within.done()) {
            return constraints;
        }
        for (var part : within.cutAt(",")) {
            if (part.done()) {
                rule.remarks().after(part.last(), "constraint-empty");
                continue;
            }
            shape.add("constraint", part.all());
            constraints.add(constraint(part, scope));
        }
        return constraints;
    }

    private Part.Constraint constraint(Cursor part, Scope scope) {
        if (!part.peek().is(Token.Kind.VARIABLE) || !part.peek(1).is(":")) {
            return new Part.Constraint(
                    null, null, expressions.question(part, scope).part());
        }
        var variable = part.take();
        part.take();
        var bound = expressions.bound(part, scope);
        bind(variable, bound.value(), scope);
        return new Part.Constraint(variable, bound.value().part(), bound.question());
    }

    private void bind(Token variable, Meaning meaning, Scope scope) {
        if (!scope.bind(variable.text(), meaning)) {
            rule.remarks().at(variable, "variable-twice", variable.text());
        }
    }

    private Part source(Cursor cursor, Class<?> type, Scope scope) {
        if (!cursor.took("from")) {
            rule.remarks().after(cursor.last(), "from-missing", type.getSimpleName(), scope.cooperative());
            throw new Unreadable();
        }
        var begin = cursor.peek();
        if (!begin.is(Token.Kind.VARIABLE)) {
            refuse(cursor, "from-what", scope.cooperative());
        }
        var from = cursor.place();
        var meaning = expressions.chain(cursor, scope.ofNothing());
        shape.add("from", cursor.since(from));
        if (!meaning.is(Kind.ROWS)) {
            rule.remarks().at(begin, "from-kind", type.getSimpleName(), Kinds.named(meaning.kind()));
        } else if (meaning.type() != type) {
            rule.remarks()
                    .at(begin, "from-row", type.getSimpleName(), meaning.type().getSimpleName());
        }
        return meaning.part();
    }

    private void refuse(Cursor cursor, String key, Object... about) {
        rule.remarks().at(cursor.done() ? cursor.last() : cursor.peek(), key, about);
        throw new Unreadable();
    }
}
