package coop.docket.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spellings that readers hold for the same, brought to one: accents, case, blanks and punctuation. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Grave, acute, tilde, hook above, dot below. */
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private static final Pattern NOT_TONES = Pattern.compile("[^\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /** Without accents and case, blanks collapsed: {@code Hợp  Tác Xã Đông Đô} becomes {@code hop tac xa dong do}. */
    public static String search(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return BLANKS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /**
     * Without case, blanks collapsed, and each word's tone behind it, wherever it was written: {@code Hoà} and
     * {@code Hòa} become the same, {@code Hoa} does not.
     */
    public static String accents(String text) {
        var lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var words = new StringBuilder(lower.length());
        for (var word : BLANKS.split(lower.strip())) {
            var bare = TONES.matcher(word).replaceAll("");
            var tones = word.length() == bare.length()
                    ? ""
                    : NOT_TONES.matcher(word).replaceAll("");
            words.append(words.isEmpty() ? "" : " ").append(bare).append(tones);
        }
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    /** Letters and digits only, without accents and case: how headings and words of lists are compared. */
    public static String letters(String text) {
        return NOT_LETTER_OR_DIGIT.matcher(search(text)).replaceAll("");
    }
}
