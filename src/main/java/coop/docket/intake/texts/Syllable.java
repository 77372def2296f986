package coop.docket.intake.texts;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether a word is spelt as a Vietnamese syllable can be: what begins it, its vowels, what ends it, where its tone stands. */
final class Syllable {
    private static final List<String> BEGINNINGS = List.of(
            "ngh", "ng", "nh", "ph", "th", "tr", "ch", "gh", "gi", "kh", "qu", "b", "c", "d", "đ", "g", "h", "k", "l",
            "m", "n", "p", "r", "s", "t", "v", "x", "");
    private static final List<String> ENDS = List.of("ch", "ng", "nh", "c", "m", "n", "p", "t");
    private static final Set<String> STOPS = Set.of("c", "ch", "p", "t");
    /** Vowels that end the syllable, with the place of their tone. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("a", "0"),
            Map.entry("e", "0"),
            Map.entry("ê", "0"),
            Map.entry("i", "0"),
            Map.entry("o", "0"),
            Map.entry("ô", "0"),
            Map.entry("ơ", "0"),
            Map.entry("u", "0"),
            Map.entry("ư", "0"),
            Map.entry("y", "0"),
            Map.entry("ai", "0"),
            Map.entry("ao", "0"),
            Map.entry("au", "0"),
            Map.entry("ay", "0"),
            Map.entry("âu", "0"),
            Map.entry("ây", "0"),
            Map.entry("eo", "0"),
            Map.entry("êu", "0"),
            Map.entry("ia", "0"),
            Map.entry("iu", "0"),
            Map.entry("oi", "0"),
            Map.entry("ôi", "0"),
            Map.entry("ơi", "0"),
            Map.entry("ua", "0"),
            Map.entry("ui", "0"),
            Map.entry("ưa", "0"),
            Map.entry("ưi", "0"),
            Map.entry("ưu", "0"),
            Map.entry("oa", "01"),
            Map.entry("oe", "01"),
            Map.entry("uy", "01"),
            Map.entry("uê", "1"),
            Map.entry("uơ", "1"),
            Map.entry("iêu", "1"),
            Map.entry("yêu", "1"),
            Map.entry("oai", "1"),
            Map.entry("oay", "1"),
            Map.entry("oao", "1"),
            Map.entry("oeo", "1"),
            Map.entry("uôi", "1"),
            Map.entry("ươi", "1"),
            Map.entry("ươu", "1"),
            Map.entry("uya", "1"),
            Map.entry("uyu", "1"),
            Map.entry("uây", "1"));
    /** Vowels that an end follows; the last of them bears the tone. */
    private static final Set<String> CLOSED = Set.of(
            "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "iê", "yê", "oa", "oă", "oe", "oo", "uâ", "uê",
            "uô", "ươ", "uy", "uyê");

    private Syllable() {}

    static boolean is(String word) {
        var bare = new StringBuilder();
        int tones = 0;
        int toneAt = -1;
        var tone = '\0';
        var letters = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int i = 0; i < letters.length(); i++) {
            var c = letters.charAt(i);
            if (isTone(c)) {
                tones++;
                tone = c;
                toneAt = Normalizer.normalize(bare, Normalizer.Form.NFC).length() - 1;
            } else {
                bare.append(c);
            }
        }
        return tones <= 1 && is(Normalizer.normalize(bare, Normalizer.Form.NFC), toneAt, tone);
    }

    private static boolean isTone(char c) {
        return c == 0x300 || c == 0x301 || c == 0x303 || c == 0x309 || c == 0x323;
    }

    private static boolean is(String bare, int toneAt, char tone) {
        for (var beginning : BEGINNINGS) {
            if (bare.startsWith(beginning)
                    && isRhyme(bare.substring(beginning.length()), toneAt - beginning.length(), tone)) {
                return true;
            }
        }
        return false;
    }

    /** @param toneAt negative where there is none */
    private static boolean isRhyme(String rhyme, int toneAt, char tone) {
        var open = OPEN.get(rhyme);
        if (open != null) {
            return tone == 0 || toneAt >= 0 && open.indexOf('0' + toneAt) >= 0;
        }
        for (var end : ENDS) {
            if (rhyme.endsWith(end)) {
                var vowels = rhyme.substring(0, rhyme.length() - end.length());
                var stopped = !STOPS.contains(end) || tone == 0x301 || tone == 0x323;
                if (CLOSED.contains(vowels) && stopped && (tone == 0 || toneAt == vowels.length() - 1)) {
                    return true;
                }
            }
        }
        return false;
    }
}
