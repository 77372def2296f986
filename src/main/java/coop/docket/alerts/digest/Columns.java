package coop.docket.alerts.digest;

import coop.docket.language.Language;
import java.text.BreakIterator;
import java.util.Locale;

/** Text in lines of at most 72 columns, as mail that is only text is read. */
final class Columns {
    private static final int WIDTH = 72;

    private final StringBuilder text = new StringBuilder();
    private final BreakIterator places;

    Columns(Language language) {
        // Thai has no blanks between words: the places where it may be broken come from a dictionary
        places = BreakIterator.getLineInstance(Locale.forLanguageTag(language.code()));
    }

    /** Lines that begin with so many blanks, the first of them with this. */
    void paragraph(String first, int indent, String content) {
        var plain = content.strip().replaceAll("\\s+", " ");
        var line = new StringBuilder(first).append(" ".repeat(Math.max(0, indent - first.length())));
        var empty = true;
        places.setText(plain);
        for (int from = places.first(), to = places.next(); to != BreakIterator.DONE; from = to, to = places.next()) {
            var piece = plain.substring(from, to);
            if (!empty && width(line) + width(piece.stripTrailing()) > WIDTH) {
                end(line);
                line = new StringBuilder(" ".repeat(indent));
            }
            line.append(piece);
            empty = false;
        }
        end(line);
    }

    /** An address by itself, so that no line break gets into it. */
    void address(int indent, String address) {
        text.append(" ".repeat(indent)).append(address).append('\n');
    }

    void heading(String words) {
        blank();
        paragraph("", 0, words);
        text.append("-".repeat(Math.min(WIDTH, Math.max(1, width(words))))).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    private void end(StringBuilder line) {
        text.append(line.toString().stripTrailing()).append('\n');
    }

    /** Marks above and below letters take no column. */
    static int width(CharSequence words) {
        return (int) words.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
