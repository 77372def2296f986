package coop.docket.language;

/** Characters that cannot be seen and steer how others are shown: of terminals, and of the direction of writing. */
public final class Unseen {
    private static final char SHOWN_INSTEAD = '\uFFFD';

    private Unseen() {}

    /** Whether it turns the direction of what follows, or commands a terminal; line breaks and tabs do not. */
    public static boolean steers(char c) {
        return c < ' ' && c != '\n' && c != '\t' && c != '\r'
                || c >= 0x7F && c <= 0x9F
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c >= 0xFFF9 && c <= 0xFFFB;
    }

    /** The text with a mark in place of each such character. */
    public static String marked(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (steers(text.charAt(i))) {
                return text.codePoints()
                        .map(c -> c <= Character.MAX_VALUE && steers((char) c) ? SHOWN_INSTEAD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }
}
