package coop.docket.rules.examples;

import java.time.LocalDate;

/**
 * What a rule said of one of its examples.
 *
 * @param flagged whether it was raised
 * @param since since when; null where it was not raised or spoke of no day
 */
public record ExampleResult(String rule, String file, Example example, boolean flagged, LocalDate since) {

    /** Whether the rule did what the example says. */
    public boolean holds() {
        return flagged == example.flagged()
                && (example.since() == null || example.since().equals(since))
                && !(example.sinceNothing() && since != null);
    }
}
