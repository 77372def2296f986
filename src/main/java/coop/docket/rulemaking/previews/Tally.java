package coop.docket.rulemaking.previews;

/**
 * How many lines of a preview are about one thing.
 *
 * @param of a kind of case, a rule or a commune; blank where no commune is known
 */
public record Tally(String of, long appeared, long changed, long gone) {}
