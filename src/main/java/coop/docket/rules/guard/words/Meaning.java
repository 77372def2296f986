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
 * @param part how it is put together; null where nobody has looked
 */
public record Meaning(Kind kind, Class<?> type, Column column, boolean known, Token literal, Part part) {
    /** A question that is always answered. */
    public static final Meaning TRUTH = plain(Kind.TRUTH, true);
    /** What could not be made out. */
    public static final Meaning WRONG = plain(Kind.WRONG, true);

    public static Meaning plain(Kind kind, boolean known) {
        return new Meaning(kind, null, null, known, null, null);
    }

    /** A number or text as written. */
    public static Meaning literal(Kind kind, Token token) {
        return new Meaning(kind, null, null, true, token, new Part.Written(token, false));
    }

    /** A row, or rows, of this kind. */
    public static Meaning row(Kind kind, Class<?> type) {
        return new Meaning(kind, type, null, true, null, null);
    }

    /** The same meaning, put together in this way. */
    public Meaning madeOf(Part madeOf) {
        return new Meaning(kind, type, column, known, literal, madeOf);
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    public boolean wrong() {
        return kind == Kind.WRONG;
    }
}
