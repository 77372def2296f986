package coop.docket.cli.terminal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets text in columns of characters, as a reader sees them: an accent that stands by itself takes no room. */
public final class TextColumns {
    private TextColumns() {}

    /** The text, filled with spaces to a width; longer text is kept whole, followed by one space. */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - width(text)));
    }

    /** The text, filled with spaces on the left. */
    public static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** How many columns the text takes. */
    public static int width(String text) {
        return (int) text.codePoints()
                .filter(each -> Character.getType(each) != Character.NON_SPACING_MARK)
                .count();
    }

    /** The text in lines of at most this width, broken where the language allows; a longer word keeps its own line. */
    public static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        var line = new StringBuilder();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            var piece = text.substring(start, end);
            if (!line.isEmpty() && width(line.toString() + piece.stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
