package coop.docket.rules.tracing;

/**
 * What a word of a condition came to.
 *
 * @param word as the rule spells it, or the name of a parameter
 * @param value a day, number, text, yes or no; of rows how many there are; null where it is not known
 */
public record Seen(String word, Object value) {}
