package coop.docket.rules.warnings;

import coop.docket.register.Column;
import coop.docket.rules.guard.text.Token;
import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Meaning;
import coop.docket.rules.guard.words.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Gathers what must be so for questions to hold, and whether all of them can. */
final class Facts {
    private final Known known;

    private Facts(Known known) {
        this.known = known;
    }

    static Facts none() {
        return new Facts(new Known());
    }

    Facts copy() {
        return new Facts(known.copy());
    }

    boolean impossible() {
        return known.impossible();
    }

    Known known() {
        return known;
    }

    /** The question too must hold, or must not. */
    Facts with(Part part, boolean holds) {
        if (part == null || impossible()) {
            return this;
        }
        if (part instanceof Part.Constraint constraint) {
            return with(constraint.question(), holds);
        }
        if (part instanceof Part.Accumulated accumulated) {
            accumulated.results().forEach(each -> with(each, holds));
            return this;
        }
        if (part instanceof Part.Negated negated) {
            return with(negated.part(), !holds);
        }
        if (part instanceof Part.Named named) {
            return with(named.meaning().part(), holds);
        }
        if (part instanceof Part.Joined joined) {
            return joined(joined, holds);
        }
        if (part instanceof Part.Compared compared) {
            compared(compared, holds);
        } else if (part instanceof Part.Among among) {
            among(among, holds);
        } else if (part instanceof Part.Exists exists) {
            exists(exists, holds);
        } else if (part instanceof Part.Asked asked) {
            new WordFacts(this).ask(asked, holds);
        }
        return this;
    }

    /** One of these must be so. */
    void either(List<Facts> ways) {
        if (ways.stream().allMatch(Facts::impossible)) {
            known.cannotBe();
        }
    }

    private Facts joined(Part.Joined joined, boolean holds) {
        if (joined.either() == holds) {
            either(joined.parts().stream().map(each -> copy().with(each, holds)).toList());
        } else {
            joined.parts().forEach(each -> with(each, holds));
        }
        return this;
    }

    private void compared(Part.Compared compared, boolean holds) {
        var sign = compared.sign().text();
        if (holds) {
            lay(compared.left(), sign, compared.right());
            return;
        }
        // what is not known is not less, and not more either
        var otherwise = copy();
        otherwise.lay(compared.left(), Signs.opposite(sign), compared.right());
        either(List.of(otherwise, copy().unknown(compared.left()), copy().unknown(compared.right())));
    }

    private void lay(Meaning left, String sign, Meaning right) {
        var value = constant(right.part());
        if (value != null) {
            against(left, sign, value);
        } else if (constant(left.part()) != null) {
            against(right, Signs.turned(sign), constant(left.part()));
        } else {
            known.ordered(Spelt.of(left.part()), sign, Spelt.of(right.part()));
        }
    }

    private void against(Meaning term, String sign, Object value) {
        var spelt = Spelt.of(term.part());
        var column = column(term.part());
        if (value instanceof BigDecimal number) {
            if (counts(term.part())) {
                known.compared(spelt, null, ">=", BigDecimal.ZERO);
            }
            known.compared(spelt, column, sign, number);
        } else if (sign.equals("==")) {
            known.isOneOf(spelt, List.of(value.toString()));
        } else {
            known.isKnown(spelt);
            known.isNoneOf(spelt, column, List.of(value.toString()));
        }
    }

    private void among(Part.Among among, boolean holds) {
        var spelt = Spelt.of(among.left().part());
        var values = among.values().stream().map(Token::text).toList();
        if (among.left().known()) {
            known.isKnown(spelt);
        }
        if (!among.left().is(Kind.TEXT)) {
            known.answered(Spelt.of(among), holds);
        } else if (among.none() != holds) {
            known.isOneOf(spelt, values);
        } else {
            known.isNoneOf(spelt, column(among.left().part()), values);
        }
    }

    private void exists(Part.Exists exists, boolean holds) {
        var some = exists.none() != holds;
        if (some && RowFacts.of(exists.pattern()).impossible()) {
            known.cannotBe();
        }
        known.answered(Spelt.of(exists.pattern()), some);
    }

    Facts unknown(Meaning term) {
        if (term.known() || constant(term.part()) != null) {
            known.cannotBe();
        } else {
            known.isNotKnown(Spelt.of(term.part()));
        }
        return this;
    }

    /** A number, a day counted, or a text that is written out; else null. */
    static Object constant(Part part) {
        if (part instanceof Part.Written written) {
            return written.begin().is(Token.Kind.NUMBER)
                    ? new BigDecimal(
                            (written.negative() ? "-" : "") + written.begin().text())
                    : written.begin().text();
        }
        if (part instanceof Part.Asked asked && asked.word().name().equals("day")) {
            return BigDecimal.valueOf(
                    LocalDate.parse(asked.with().get(0).begin().text()).toEpochDay());
        }
        return null;
    }

    static Column column(Part part) {
        if (part instanceof Part.Named named && named.meaning().part() != null) {
            return column(named.meaning().part());
        }
        return part instanceof Part.Asked asked ? asked.meaning().column() : null;
    }

    /** What cannot be less than 0: how many there are, and sums of amounts. */
    private static boolean counts(Part part) {
        if (part instanceof Part.Named named && named.meaning().part() != null) {
            return counts(named.meaning().part());
        }
        return part instanceof Part.Total total && total.begin().is("count")
                || part instanceof Part.Asked asked && asked.word().name().equals("count");
    }
}
