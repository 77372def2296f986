package coop.docket.rules.guard;

import coop.docket.rules.guard.text.Cursor;
import coop.docket.rules.guard.text.Token;
import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Meaning;
import coop.docket.rules.guard.words.Part;
import java.util.ArrayList;

/** Checks that like is compared with like, and that nothing is concluded from what is not known. */
final class Comparisons {
    private final Rule rule;
    private final Choices choices;

    Comparisons(Rule rule) {
        this.rule = rule;
        this.choices = new Choices(rule.remarks());
    }

    /** One side of a comparison, and where it begins. */
    record Side(Token begin, Meaning meaning) {
        boolean literal(Kind kind) {
            return meaning.literal() != null && meaning.is(kind);
        }
    }

    Meaning check(Token sign, Side left, Side right) {
        if (left.meaning().wrong() || right.meaning().wrong()) {
            return Meaning.WRONG;
        }
        if (!comparable(left, right) || !sameKind(left, right) || !ordered(sign, left) || !certain(sign, left, right)) {
            return Meaning.WRONG;
        }
        choices.check(left.meaning().column(), right.meaning().literal());
        choices.check(right.meaning().column(), left.meaning().literal());
        return Meaning.plain(
                Kind.TRUTH, left.meaning().known() && right.meaning().known());
    }

    /** {@code in (…)} and {@code not in (…)}. */
    Meaning among(Cursor cursor, Side left) {
        var sign = cursor.take();
        if (sign.is("not")) {
            cursor.take();
        }
        if (!cursor.peek().is("(")) {
            rule.remarks().after(cursor.last(), "in-brackets");
            throw new Unreadable();
        }
        var values = new ArrayList<Token>();
        for (var part : cursor.inBrackets().cutAt(",")) {
            var token = part.done() ? part.last() : part.take();
            var fits = token.is(Token.Kind.TEXT) && left.meaning().is(Kind.TEXT)
                    || token.is(Token.Kind.NUMBER) && left.meaning().is(Kind.NUMBER);
            if (left.meaning().wrong()) {
                continue;
            }
            if (!fits || !part.done()) {
                rule.remarks().at(token, "in-literals");
                return Meaning.WRONG;
            }
            choices.check(left.meaning().column(), token);
            values.add(token);
        }
        if (sign.is("not") && !left.meaning().known()) {
            rule.remarks().at(sign, "differs-unknown", left.begin().written());
            return Meaning.WRONG;
        }
        return left.meaning().wrong()
                ? Meaning.WRONG
                : Meaning.plain(Kind.TRUTH, left.meaning().known())
                        .madeOf(new Part.Among(left.meaning(), sign.is("not"), values));
    }

    private boolean comparable(Side left, Side right) {
        for (var side : new Side[] {left, right}) {
            if (!side.meaning().kind().isValue() || side.meaning().is(Kind.SPAN)) {
                rule.remarks()
                        .at(
                                side.begin(),
                                "not-comparable",
                                Kinds.named(side.meaning().kind()));
                return false;
            }
        }
        if (left.meaning().literal() != null && right.meaning().literal() != null) {
            rule.remarks().at(left.begin(), "says-nothing");
            return false;
        }
        return true;
    }

    private boolean sameKind(Side left, Side right) {
        if (left.meaning().kind() == right.meaning().kind()) {
            return true;
        }
        var text = left.literal(Kind.TEXT) ? left : right;
        var other = text == left ? right : left;
        if (text.literal(Kind.TEXT)) {
            Misplaced.text(
                    rule.remarks(), text.meaning().literal(), other.meaning().kind());
        } else {
            rule.remarks()
                    .at(
                            right.begin(),
                            "kinds-differ",
                            Kinds.named(left.meaning().kind()),
                            Kinds.named(right.meaning().kind()));
        }
        return false;
    }

    private boolean ordered(Token sign, Side left) {
        if (left.meaning().is(Kind.TEXT) && !sign.is("==") && !sign.is("!=")) {
            rule.remarks().at(sign, "text-order", sign.text());
            return false;
        }
        return true;
    }

    private boolean certain(Token sign, Side left, Side right) {
        var unknown = left.meaning().known() ? right : left;
        if (sign.is("!=") && !unknown.meaning().known()) {
            rule.remarks().at(sign, "differs-unknown", unknown.begin().written());
            return false;
        }
        if (sign.is("==") && !left.meaning().known() && !right.meaning().known()) {
            rule.remarks().at(sign, "same-unknown", left.begin().written());
            return false;
        }
        return true;
    }
}
