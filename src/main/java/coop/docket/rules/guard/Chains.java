package coop.docket.rules.guard;

import coop.docket.rules.guard.text.Cursor;
import coop.docket.rules.guard.text.Token;
import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Meaning;
import coop.docket.rules.guard.words.Part;
import coop.docket.rules.guard.words.Spelling;
import coop.docket.rules.guard.words.Word;
import coop.docket.rules.guard.words.Words;
import java.util.List;

/** Reads a literal, a variable or a word, and the words that are asked of it one after the other. */
final class Chains {
    private static final int LONGEST = 20;

    private final Rule rule;
    private final Arguments arguments;

    Chains(Rule rule, Expressions expressions) {
        this.rule = rule;
        this.arguments = new Arguments(rule, expressions);
    }

    Meaning read(Cursor cursor, Scope scope) {
        var token = cursor.take();
        return switch (token.kind()) {
            case TEXT -> Meaning.literal(Kind.TEXT, token);
            case NUMBER -> Meaning.literal(Kind.NUMBER, token);
            case VARIABLE -> asked(variable(token, scope), cursor, scope);
            case NAME -> asked(byItself(token, cursor, scope), cursor, scope);
            case SIGN -> throw refused(token, "unexpected", token.written());
        };
    }

    private Meaning variable(Token token, Scope scope) {
        var meaning = scope.variable(token.text());
        if (meaning.isPresent()) {
            return meaning.get().madeOf(new Part.Named(token, meaning.get()));
        }
        var nearest = Spelling.nearest(token.text(), scope.variables());
        if (nearest.isPresent()) {
            rule.remarks().misspelt(token, "variable-unknown", nearest.get(), token.text());
            throw new Unreadable();
        }
        throw refused(token, "variable-unknown", token.text());
    }

    private Meaning byItself(Token token, Cursor cursor, Scope scope) {
        var cooperative = Words.of(Meaning.plain(Kind.COOPERATIVE, true));
        var elsewhere = scope.implied() == null || scope.implied().is(Kind.ROW);
        if (elsewhere
                && cooperative.word(token.text()).isPresent()
                && (scope.implied() == null
                        || Words.of(scope.implied()).word(token.text()).isEmpty())) {
            var brackets = scope.consequence() ? "()" : "";
            throw refused(token, "of-cooperative", token.text(), scope.cooperative() + "." + token.text() + brackets);
        }
        if (scope.implied() == null) {
            throw refused(token, "unexpected", token.text());
        }
        return call(scope.implied(), word(token, scope.implied(), scope), token, cursor, scope);
    }

    private Meaning asked(Meaning receiver, Cursor cursor, Scope scope) {
        var meaning = receiver;
        for (int length = 0; cursor.peek().is("."); length++) {
            var dot = cursor.take();
            var name = cursor.take();
            if (!name.is(Token.Kind.NAME)) {
                throw refused(dot, "dot", dot.text());
            }
            if (length == LONGEST) {
                throw refused(name, "chain-long", LONGEST);
            }
            meaning = call(meaning, word(name, meaning, scope), name, cursor, scope);
        }
        return meaning;
    }

    private Word word(Token name, Meaning receiver, Scope scope) {
        var words = Words.of(receiver);
        var word = words.word(name.text())
                .filter(each -> scope.consequence() || !each.meaning().is(Kind.FLAG));
        if (word.isPresent()) {
            return word.get();
        }
        if (words.names().isEmpty()) {
            throw refused(name, "no-words", name.text(), Kinds.named(receiver.kind()));
        }
        var nearest = Spelling.nearest(name.text(), words.names());
        if (nearest.isPresent()) {
            rule.remarks().misspelt(name, "word-unknown", nearest.get(), name.text(), Kinds.named(receiver.kind()));
            throw new Unreadable();
        }
        throw refused(name, "word-unknown", name.text(), Kinds.named(receiver.kind()), Spelling.list(words.names()));
    }

    private Meaning call(Meaning receiver, Word word, Token name, Cursor cursor, Scope scope) {
        var with = List.<Part>of();
        if (cursor.peek().is("(")) {
            with = arguments.check(receiver, word, name, cursor.inBrackets(), scope);
        } else if (!word.plain()) {
            throw refused(name, "needs-brackets", name.text());
        } else if (scope.consequence()) {
            rule.remarks().at(name, "needs-empty-brackets", name.text());
        }
        var meaning = word.meaning().is(Kind.ROWS) && word.meaning().type() == null
                ? Meaning.row(Kind.ROWS, receiver.type())
                : word.meaning();
        return meaning.madeOf(new Part.Asked(receiver.part(), receiver, word, with, name, meaning));
    }

    private Unreadable refused(Token token, String key, Object... about) {
        rule.remarks().at(token, key, about);
        return new Unreadable();
    }
}
