package coop.docket.intake.mapping;

import coop.docket.intake.texts.Tidy;
import coop.docket.language.Folding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What their values mean.
 *
 * @param written theirs as they were written, each with ours
 * @param byKey the same, as they are looked up
 */
public record Translations(Map<String, String> written, Map<String, String> byKey) {
    public static final Translations NONE = new Translations(Map.of(), Map.of());

    public static Translations of(Map<String, String> written) {
        var byKey = new HashMap<String, String>();
        written.forEach((theirs, ours) -> byKey.put(key(theirs), ours));
        return new Translations(written, byKey);
    }

    /** A value as it is looked up: spelt without case and accents, or as it stands where it has no letters. */
    private static String key(String value) {
        var letters = Folding.letters(value);
        return letters.isEmpty() ? Tidy.text(value) : letters;
    }

    public Optional<String> of(String theirs) {
        return byKey.isEmpty() ? Optional.empty() : Optional.ofNullable(byKey.get(key(theirs)));
    }

    public boolean isEmpty() {
        return written.isEmpty();
    }
}
