package coop.docket.rules.guard;

import coop.docket.rules.guard.text.Cursor;
import coop.docket.rules.guard.text.Token;
import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Meaning;
import coop.docket.rules.guard.words.Part;

/** Reads what is reckoned, negated, bracketed or written out within a condition. */
final class Sums {
    private final Rule rule;
    private final Expressions expressions;
    private final Chains chains;

    Sums(Rule rule, Expressions expressions) {
        this.rule = rule;
        this.expressions = expressions;
        this.chains = new Chains(rule, expressions);
    }

    Meaning sum(Cursor cursor, Scope scope) {
        var begin = cursor.peek();
        var meaning = product(cursor, scope);
        while (cursor.peek().is("+") || cursor.peek().is("-")) {
            var sign = cursor.take();
            var next = cursor.peek();
            meaning = reckoned(sign, begin, meaning, next, product(cursor, scope));
        }
        return meaning;
    }

    private Meaning product(Cursor cursor, Scope scope) {
        var begin = cursor.peek();
        var meaning = single(cursor, scope);
        while (cursor.peek().is("*") || cursor.peek().is("/") || cursor.peek().is("%")) {
            var sign = cursor.take();
            var next = cursor.peek();
            if (!sign.is("*")) {
                rule.remarks().at(sign, "division", sign.text());
            }
            meaning = reckoned(sign, begin, meaning, next, single(cursor, scope));
        }
        return meaning;
    }

    private Meaning reckoned(Token sign, Token begin, Meaning left, Token next, Meaning right) {
        if (left.wrong() || right.wrong()) {
            return Meaning.WRONG;
        }
        if (left.is(Kind.DAY) && right.is(Kind.SPAN)) {
            rule.remarks().at(sign, "day-plus", begin.written(), next.written());
        } else if (!left.is(Kind.NUMBER) || !right.is(Kind.NUMBER)) {
            var odd = left.is(Kind.NUMBER) ? right : left;
            rule.remarks().at(sign, "reckon-kind", sign.text(), Kinds.named(odd.kind()));
        } else if (!left.known() || !right.known()) {
            rule.remarks().at(left.known() ? next : begin, "reckon-unknown", (left.known() ? next : begin).written());
        } else {
            return Meaning.plain(Kind.NUMBER, true).madeOf(new Part.Reckoned(left.part(), sign, right.part()));
        }
        return Meaning.WRONG;
    }

    private Meaning single(Cursor cursor, Scope scope) {
        var token = cursor.peek();
        if (cursor.done()) {
            rule.remarks().after(cursor.last(), "breaks-off", cursor.last().written());
            throw new Unreadable();
        }
        if (token.is("!")) {
            return negated(cursor, scope);
        }
        if (token.is("-") && cursor.peek(1).is(Token.Kind.NUMBER)) {
            cursor.take();
            return Meaning.plain(Kind.NUMBER, true).madeOf(new Part.Written(cursor.take(), true));
        }
        if (token.is("(")) {
            var within = cursor.inBrackets();
            var meaning = expressions.whole(within, scope);
            return meaning.wrong()
                    ? meaning
                    : Meaning.plain(bracketed(token, meaning), meaning.known()).madeOf(meaning.part());
        }
        return chains.read(cursor, scope);
    }

    /** What brackets of their own may hold: questions and reckoned numbers. */
    private Kind bracketed(Token bracket, Meaning meaning) {
        if (meaning.is(Kind.TRUTH) || meaning.is(Kind.NUMBER)) {
            return meaning.kind();
        }
        rule.remarks().at(bracket, "brackets-idle");
        return Kind.WRONG;
    }

    Meaning chain(Cursor cursor, Scope scope) {
        return chains.read(cursor, scope);
    }

    private Meaning negated(Cursor cursor, Scope scope) {
        var sign = cursor.take();
        if (cursor.peek().is("!")) {
            rule.remarks().at(cursor.peek(), "not-not");
            throw new Unreadable();
        }
        var begin = cursor.peek();
        var meaning = single(cursor, scope);
        if (meaning.is(Kind.TRUTH) && !meaning.known()) {
            rule.remarks().at(sign, "not-unknown");
            return Meaning.WRONG;
        }
        if (meaning.kind().isValue()) {
            rule.remarks().at(sign, "not-value", begin.written());
            return Meaning.WRONG;
        }
        return expressions.asked(begin, meaning).madeOf(new Part.Negated(sign, meaning.part()));
    }
}
