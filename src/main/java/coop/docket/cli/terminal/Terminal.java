package coop.docket.cli.terminal;

import coop.docket.language.Language;
import coop.docket.language.Unseen;
import coop.docket.language.Words;
import coop.docket.refusal.Reason;
import java.io.PrintStream;

/**
 * Where a command speaks: results on one stream, everything else on the other, in the reader's language.
 *
 * @param interactive whether a person looks at the error stream as it is written
 * @param width of a line, in characters
 */
public record Terminal(PrintStream out, PrintStream err, Language language, boolean interactive, int width) {
    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 40;

    public static Terminal of(Language language) {
        return new Terminal(
                Utf8.stream(java.io.FileDescriptor.out),
                Utf8.stream(java.io.FileDescriptor.err),
                language,
                System.console() != null && !"dumb".equals(System.getenv("TERM")),
                width(System.getenv("COLUMNS")));
    }

    public Words words() {
        return Words.in(language);
    }

    /** A sentence to the person, not part of the result. */
    public void tell(String key, Object... arguments) {
        err.println(Unseen.marked(words().say(key, arguments)));
    }

    public void tell(Reason reason) {
        err.println(Unseen.marked(words().say(reason)));
    }

    /** A sentence that is part of the result. */
    public void say(String key, Object... arguments) {
        out.println(Unseen.marked(words().say(key, arguments)));
    }

    private static int width(String columns) {
        try {
            return columns == null ? USUAL_WIDTH : Math.max(NARROWEST, Integer.parseInt(columns));
        } catch (NumberFormatException none) {
            return USUAL_WIDTH;
        }
    }
}
