package coop.docket.intake.texts;

import coop.docket.language.Unseen;
import java.text.Normalizer;

/**
 * Text as it is kept: composed letters (Unicode NFC), no blanks around it and single ones inside, and nothing that cannot
 * be seen but changes how what stands around it is shown.
 */
public final class Tidy {
    private Tidy() {}

    public static String text(String written) {
        return isTidy(written) ? written : tidied(Normalizer.normalize(written, Normalizer.Form.NFC));
    }

    private static boolean isTidy(String text) {
        var blankBefore = true;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' || c >= 0x7F && !settled(c) || c == ' ' && blankBefore) {
                return false;
            }
            blankBefore = c == ' ';
        }
        return !blankBefore || text.isEmpty();
    }

    // letters that Vietnamese and its neighbours are written in, all of them composed already
    private static boolean settled(char c) {
        return c > 0xA0 && c < 0x300 && c != 0xAD || c >= 0x1EA0 && c <= 0x1EFF;
    }

    private static String tidied(String text) {
        var tidy = new StringBuilder(text.length());
        var blank = false;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (isBlank(c)) {
                blank = true;
            } else if (!invisible(c)) {
                if (blank && !tidy.isEmpty()) {
                    tidy.append(' ');
                }
                blank = false;
                tidy.append(c);
            }
        }
        return tidy.toString();
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == 0x7F || Character.isSpaceChar(c);
    }

    private static boolean invisible(char c) {
        return c == 0x200B || c == 0xFEFF || c == 0xAD || Unseen.steers(c);
    }
}
