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
        for (var each : values) {
            if (each.equals(value)) {
                return false;
            }
        }
        return true;
    }

    default boolean startsWith(String value, @Literal(TEXT) String beginning) {
        return value != null && value.startsWith(beginning);
    }

    /** Whether the value is one of these words, whatever its case; accents count. */
    default boolean sameWords(String value, @Literal(TEXT) String... words) {
        if (value == null) {
            return false;
        }
        var plain = plain(value);
        for (var word : words) {
            if (plain.equals(plain(word))) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
