package coop.docket.rules.guard;

import coop.docket.rules.guard.text.Cursor;
import coop.docket.rules.guard.text.Token;
import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Meaning;
import coop.docket.rules.guard.words.Part;
import java.util.List;
import java.util.Set;

/** Reads a condition with its alternatives, and makes out what each part of it stands for. */
final class Expressions {
    private static final Set<String> COMPARING = Set.of("==", "!=", "<", "<=", ">", ">=");

    private final Rule rule;
    private final Comparisons comparisons;
    private final Sums sums;

    Expressions(Rule rule) {
        this.rule = rule;
        this.comparisons = new Comparisons(rule);
        this.sums = new Sums(rule, this);
    }

    /** All that stands there, as one expression. */
    Meaning whole(Cursor cursor, Scope scope) {
        try {
            var meaning = either(cursor, scope);
            if (!cursor.done()) {
                rule.remarks().at(cursor.peek(), "unexpected", cursor.peek().written());
                return Meaning.WRONG;
            }
            return meaning;
        } catch (Unreadable remarkedUpon) {
            return Meaning.WRONG;
        }
    }

    /** All that stands there, as one question: what can be so or not so. */
    Meaning question(Cursor cursor, Scope scope) {
        var begin = cursor.done() ? cursor.last() : cursor.peek();
        return asked(begin, whole(cursor, scope));
    }

    /**
     * What a variable is bound to.
     *
     * @param question the comparison of which it is the left side, where there is one
     */
    record Bound(Meaning value, Part question) {}

    /** What a variable is bound to: a value, or the left side of a comparison. */
    Bound bound(Cursor cursor, Scope scope) {
        try {
            var begin = cursor.peek();
            var left = sums.sum(cursor, scope);
            Part question = null;
            if (!cursor.done()) {
                question = compared(new Comparisons.Side(begin, left), cursor, scope)
                        .part();
            }
            if (!cursor.done()) {
                rule.remarks().at(cursor.peek(), "bound-one", cursor.peek().written());
            }
            return new Bound(left, question);
        } catch (Unreadable remarkedUpon) {
            return new Bound(Meaning.WRONG, null);
        }
    }

    /** A variable or word, and the words that are asked of it; what follows is left. */
    Meaning chain(Cursor cursor, Scope scope) {
        return sums.chain(cursor, scope);
    }

    Meaning either(Cursor cursor, Scope scope) {
        var begin = cursor.peek();
        var meaning = both(cursor, scope);
        while (cursor.took("||")) {
            var next = cursor.peek();
            meaning = joined(true, asked(begin, meaning), asked(next, both(cursor, scope)));
        }
        return meaning;
    }

    private Meaning both(Cursor cursor, Scope scope) {
        var begin = cursor.peek();
        var meaning = comparison(cursor, scope);
        while (cursor.took("&&")) {
            var next = cursor.peek();
            meaning = joined(false, asked(begin, meaning), asked(next, comparison(cursor, scope)));
        }
        return meaning;
    }

    private Meaning comparison(Cursor cursor, Scope scope) {
        var begin = cursor.peek();
        return compared(new Comparisons.Side(begin, sums.sum(cursor, scope)), cursor, scope);
    }

    private Meaning compared(Comparisons.Side left, Cursor cursor, Scope scope) {
        var sign = cursor.peek();
        if (sign.is(Token.Kind.SIGN) && COMPARING.contains(sign.text())) {
            cursor.take();
            var second = cursor.peek();
            var right = side(second, cursor, scope);
            var meaning = comparisons
                    .check(sign, left, right)
                    .madeOf(new Part.Compared(left.meaning(), sign, right.meaning()));
            if (cursor.peek().is(Token.Kind.SIGN)
                    && COMPARING.contains(cursor.peek().text())) {
                rule.remarks().at(cursor.peek(), "chained");
                throw new Unreadable();
            }
            return meaning;
        }
        if (sign.is("in") || sign.is("not") && cursor.peek(1).is("in")) {
            return comparisons.among(cursor, left);
        }
        return left.meaning();
    }

    private Comparisons.Side side(Token begin, Cursor cursor, Scope scope) {
        return new Comparisons.Side(begin, sums.sum(cursor, scope));
    }

    /** The same meaning if it is a question; else it is remarked upon. */
    Meaning asked(Token begin, Meaning meaning) {
        if (meaning.is(Kind.TRUTH) || meaning.wrong()) {
            return meaning;
        }
        rule.remarks().at(begin, "no-question", Kinds.named(meaning.kind()));
        return Meaning.WRONG;
    }

    private static Meaning joined(boolean either, Meaning one, Meaning other) {
        return one.wrong() || other.wrong()
                ? Meaning.WRONG
                : Meaning.plain(Kind.TRUTH, one.known() && other.known())
                        .madeOf(new Part.Joined(either, List.of(one.part(), other.part())));
    }
}
