package coop.docket.rules.guard.words;

import coop.docket.register.Column;
import coop.docket.rules.guard.text.Token;

/**
 * What a part of a condition stands for.
 *
 * @param type of a row or rows the kind of row; else null
 * @param column the column it reads, where it reads one
 * @param known whether it is never unknown
 * @param literal the token, where it is written out
 */
public record Meaning(Kind kind, Class<?> type, Column column, boolean known, Token literal) {
    /** A question that is always answered. */
    public static final Meaning TRUTH = plain(Kind.TRUTH, true);
    /** What could not be made out. */
    public static final Meaning WRONG = plain(Kind.WRONG, true);

    public static Meaning plain(Kind kind, boolean known) {
        return new Meaning(kind, null, null, known, null);
    }

    /** A number or text as written. */
    public static Meaning literal(Kind kind, Token token) {
        return new Meaning(kind, null, null, true, token);
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    public boolean wrong() {
        return kind == Kind.WRONG;
    }
}
