package coop.docket.pages.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of the sentence of a rule.
 *
 * @param place whether a value of the cooperative, or a number of the law, is put in its stead
 */
public record SentencePart(String text, boolean place) {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

    /** @param sentence as the pack has it */
    public static List<SentencePart> of(String sentence) {
        var parts = new ArrayList<SentencePart>();
        var at = 0;
        var found = PLACE.matcher(sentence);
        while (found.find()) {
            parts.add(new SentencePart(sentence.substring(at, found.start()), false));
            parts.add(new SentencePart(found.group(), true));
            at = found.end();
        }
        parts.add(new SentencePart(sentence.substring(at), false));
        return List.copyOf(parts);
    }
}
