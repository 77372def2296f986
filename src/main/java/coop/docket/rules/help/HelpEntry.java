package coop.docket.rules.help;

import java.util.List;

/**
 * One thing that a rule may say.
 *
 * @param of what it is asked of or stands in: {@code cooperative}, {@code rows}, {@code Debt}, {@code flag}, a sheet …
 * @param word as it is written
 * @param signature with what it takes, in the reader's language
 * @param type what comes out, in the reader's language; empty where nothing does
 * @param unit what it is measured in; empty where in nothing
 * @param maybeUnknown whether it may be unknown, so that it cannot be negated
 * @param meaning one sentence
 * @param example a piece of a rule that passes the guard
 * @param place where such a piece stands
 * @param choices the values there are, where the list is closed
 */
public record HelpEntry(
        Group group,
        String of,
        String word,
        String signature,
        String type,
        String unit,
        boolean maybeUnknown,
        String meaning,
        String example,
        Place place,
        List<Choice> choices) {

    /** What sort of thing it is. */
    public enum Group {
        /** A word that is asked of something. */
        WORD,
        /** A column, as it is named in quotation marks. */
        COLUMN,
        /** A number of the pack, as it is named in quotation marks. */
        PARAMETER,
        /** What stands in the head of a rule. */
        HEAD,
        /** A condition on rows. */
        PATTERN,
        /** What is reckoned over rows. */
        FUNCTION,
        OPERATOR
    }

    /** Where an example stands. */
    public enum Place {
        /** Within the brackets of the cooperative. */
        COOPERATIVE,
        /** After them, before {@code then}. */
        PATTERN,
        /** After {@code then}. */
        FLAG,
        /** Between the rule's name and {@code when}. */
        HEAD
    }

    /**
     * A value of a closed list.
     *
     * @param key as it is written in quotation marks
     */
    public record Choice(String key, String name) {}
}
