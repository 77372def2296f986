package coop.docket.intake.texts;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Counts words that are Vietnamese as they stand, and words that would be if they were read in an old way. */
public final class OldTextCount {
    private static final Pattern BETWEEN =
            Pattern.compile("[\\s\\x21-\\x40\\x5B-\\x60\\x7B-\\x7E\u201C\u201D\u2026\u2013]+");
    private static final double MOST = 0.8;

    private final Map<OldText, Integer> sound = new EnumMap<>(OldText.class);
    private int words;
    private int asIs;

    public void see(String text) {
        if (plain(text)) {
            return;
        }
        for (var word : BETWEEN.split(text)) {
            if (!ascii(word)) {
                see(word, word);
            }
        }
    }

    private void see(String word, String asWritten) {
        words++;
        asIs += Syllable.is(asWritten) ? 1 : 0;
        for (var old : OldText.values()) {
            var read = old.toUnicode(word);
            if (!read.equals(word) && Syllable.is(read)) {
                sound.merge(old, 1, Integer::sum);
            }
        }
    }

    /** The old way in which almost all words make sense, while few do as they stand; empty where there is none. */
    public Optional<OldText> result() {
        return sound.entrySet().stream()
                .filter(entry -> entry.getValue() >= MOST * words && 2 * asIs <= entry.getValue())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** The words that are not plain ASCII. */
    public int words() {
        return words;
    }

    /** Whether none of its words is Vietnamese as it stands. */
    public boolean senseless() {
        return words > 0 && asIs == 0;
    }

    /** Whether the text is surely no old one: it has no letter at all that those have, or one that they cannot have. */
    public static boolean plain(String text) {
        var plain = true;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 0x1EA0 && c <= 0x1EF9
                    || c >= 0x102 && c <= 0x1B0 && c != 0x152 && c != 0x153
                    || c >= 0x300 && c <= 0x323) {
                return true;
            }
            plain &= c < 0x80;
        }
        return plain;
    }

    private static boolean ascii(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }
}
