package coop.docket.alerts;

import coop.docket.language.Unseen;
import coop.docket.refusal.Refusal;

/**
 * What may stand in the header of a message: one line of text.
 *
 * <p>Anything else is refused and never mended: a line break too many is a second recipient.
 */
public final class Header {
    private static final int LONGEST = 400;

    private Header() {}

    /** @throws Refusal NOT_VALID if the text has characters that end a line, command a terminal or turn the writing */
    public static String check(String part, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw Refusal.notValid("alerts.header.length", part, LONGEST);
        }
        if (text.chars().anyMatch(c -> breaks((char) c)) || !wellFormed(text)) {
            throw Refusal.notValid("alerts.header.control", part);
        }
        return text;
    }

    private static boolean breaks(char c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || Unseen.steers(c);
    }

    /** Whether no half of a pair stands alone: it could not be written as UTF-8. */
    private static boolean wellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
