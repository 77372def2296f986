package coop.docket.language;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences with places to fill: {@code {0}} by number, {@code {due_on}} by name; quotes have no meaning. */
public final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

    private Template() {}

    /** Puts the arguments at their numbers; a place without an argument stays as it stands. */
    public static String fill(String sentence, List<String> arguments) {
        return fill(sentence, name -> {
            var number = name.chars().allMatch(Character::isDigit) && name.length() < 3 ? Integer.parseInt(name) : -1;
            return number >= 0 && number < arguments.size() ? arguments.get(number) : null;
        });
    }

    /** Puts what the function answers at each name; where it answers null the place stays as it stands. */
    public static String fill(String sentence, Function<String, String> values) {
        return PLACE.matcher(sentence).replaceAll(place -> {
            var value = values.apply(place.group(1));
            return Matcher.quoteReplacement(value == null ? place.group() : value);
        });
    }
}
