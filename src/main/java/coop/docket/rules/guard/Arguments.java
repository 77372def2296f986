package coop.docket.rules.guard;

import coop.docket.register.Column;
import coop.docket.rules.guard.text.Cursor;
import coop.docket.rules.guard.text.Token;
import coop.docket.rules.guard.words.Argument;
import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Meaning;
import coop.docket.rules.guard.words.Part;
import coop.docket.rules.guard.words.Word;
import java.util.ArrayList;
import java.util.List;

/** Checks what a word is given: how many, of what kind, and whether it may be unknown. */
final class Arguments {
    private final Rule rule;
    private final Expressions expressions;
    private final Literals literals;

    Arguments(Rule rule, Expressions expressions) {
        this.rule = rule;
        this.expressions = expressions;
        this.literals = new Literals(rule);
    }

    /** Answers how each argument is put together. */
    List<Part> check(Meaning receiver, Word word, Token name, Cursor within, Scope scope) {
        var parts = within.done() ? List.<Cursor>of() : within.cutAt(",");
        if (parts.size() < word.least()) {
            rule.remarks().at(name, "too-few", word.name(), word.least());
        }
        Column column = null;
        var read = new ArrayList<Part>();
        for (int place = 0; place < parts.size(); place++) {
            var part = parts.get(place);
            var argument = word.argument(place);
            if (part.done()) {
                rule.remarks().after(part.last(), "argument-empty", word.name());
            } else if (argument.isEmpty()) {
                rule.remarks().at(part.peek(), "too-many", word.name(), word.least());
                return read;
            } else if (argument.get().literal() != null) {
                read.add(new Part.Written(part.peek(), false));
                var named = literals.check(argument.get().literal(), receiver, word, place, part, column);
                column = named == null ? column : named;
            } else {
                var meaning = value(argument.get(), receiver, word, part, scope);
                column = meaning.column() == null ? column : meaning.column();
                read.add(meaning.part());
            }
        }
        return read;
    }

    private Meaning value(Argument argument, Meaning receiver, Word word, Cursor part, Scope scope) {
        var begin = part.peek();
        var meaning = expressions.whole(part, scope);
        if (meaning.wrong()) {
            return meaning;
        }
        var fits = argument.kind() == Kind.ANY
                ? meaning.kind().isValue()
                : meaning.is(argument.kind()) && ofRightRow(argument, receiver, meaning);
        if (!fits && meaning.literal() != null && meaning.is(Kind.TEXT) && argument.kind() != Kind.ANY) {
            Misplaced.text(rule.remarks(), meaning.literal(), argument.kind());
        } else if (!fits) {
            rule.remarks()
                    .at(begin, "argument-kind", word.name(), Kinds.named(argument.kind()), Kinds.named(meaning.kind()));
        } else if (argument.mustBeKnown() && !meaning.known()) {
            rule.remarks().at(begin, "argument-unknown", word.name());
        } else if (argument.whole() && !whole(meaning, argument, scope)) {
            rule.remarks().at(begin, "argument-whole", word.name());
        }
        return meaning;
    }

    private static boolean ofRightRow(Argument argument, Meaning receiver, Meaning meaning) {
        if (argument.row() != null) {
            return meaning.type() == argument.row();
        }
        return !meaning.is(Kind.ROWS) || !receiver.is(Kind.ROWS) || meaning.type() == receiver.type();
    }

    /** After {@code then} a number written out is no value that may be unknown. */
    private static boolean whole(Meaning meaning, Argument argument, Scope scope) {
        if (meaning.literal() == null) {
            return meaning.column() == null || meaning.column().kind() != coop.docket.register.ValueKind.NUMBER;
        }
        return !meaning.literal().text().contains(".") && (argument.mustBeKnown() || !scope.consequence());
    }
}
