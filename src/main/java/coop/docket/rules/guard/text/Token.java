package coop.docket.rules.guard.text;

/**
 * One word, number, text or sign of a rule file.
 *
 * @param text as written; of a text what stands between its quotation marks
 * @param line from 1
 * @param column from 1
 * @param endColumn the column after its last character, on the same line
 */
public record Token(Kind kind, String text, int line, int column, int endColumn) {

    /** What a token can be. */
    public enum Kind {
        NAME,
        /** A name that begins with a dollar sign. */
        VARIABLE,
        /** A text in quotation marks. */
        TEXT,
        NUMBER,
        SIGN
    }

    /** A text that stands in no file. */
    public static Token ofText(String text) {
        return new Token(Kind.TEXT, text, 0, 0, 0);
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Whether it is this sign or this name. */
    public boolean is(String written) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(written);
    }

    /** As it stands in the file. */
    public String written() {
        return kind == Kind.TEXT ? '"' + text + '"' : text;
    }

    /** Whether the other one follows without a gap. */
    public boolean touches(Token next) {
        return line == next.line && endColumn == next.column;
    }
}
