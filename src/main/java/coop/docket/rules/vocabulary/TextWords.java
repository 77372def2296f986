package coop.docket.rules.vocabulary;

import static coop.docket.rules.vocabulary.Literal.Of.TEXT;
import static coop.docket.rules.vocabulary.Literal.Of.VALUE;

import java.text.Normalizer;
import java.util.Locale;

/** Questions about a value that also hold, or plainly fail, where it is not known. */
public interface TextWords {

    default boolean isKnown(Object value) {
        return value != null;
    }

    default boolean isNotKnown(Object value) {
        return value == null;
    }

    /** Whether the value is none of these; a blank is none. */
    default boolean isNot(String value, @Literal(VALUE) String... values) {
        return !among(value, values);
    }

    default boolean startsWith(String value, @Literal(TEXT) String beginning) {
        return value != null && value.startsWith(beginning);
    }

    /** Whether the value is one of these words, whatever its case; accents count. */
    default boolean sameWords(String value, @Literal(TEXT) String... words) {
        if (value == null) {
            return false;
        }
        var composed = composed(value);
        for (var word : words) {
            // nearly all values differ already by length, and are then not brought to small letters
            if (composed.equalsIgnoreCase(word)
                    && composed.toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** The value with its marks joined to their letters, as words in rules are written. */
    private static String composed(String value) {
        for (int i = 0; i < value.length(); i++) {
            var letter = value.charAt(i);
            // Latin letters as far as Vietnamese needs them cannot be joined any further
            if (letter >= '\u0300' && (letter < '\u1e00' || letter > '\u1eff')) {
                return Normalizer.normalize(value, Normalizer.Form.NFC);
            }
        }
        return value;
    }

    /** Whether a value is known and one of these. */
    static boolean among(Object value, String[] values) {
        for (var each : values) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
