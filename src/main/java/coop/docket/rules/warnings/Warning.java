package coop.docket.rules.warnings;

import coop.docket.refusal.Reason;
import java.util.Comparator;

/**
 * What looks wrong at one place of a pack, though the pack may be used.
 *
 * @param line from 1; 0 where it concerns the whole file
 */
public record Warning(String file, int line, Kind kind, Reason what) {
    static final Comparator<Warning> BY_PLACE =
            Comparator.comparing(Warning::file).thenComparing(Warning::line).thenComparing(Warning::kind);

    /** What sort of thing looks wrong. */
    public enum Kind {
        /** A condition, or one of its alternatives, that can never hold. */
        NEVER,
        /** A condition that holds of everybody, or stands there twice. */
        ALWAYS,
        /** Whenever this rule holds, another of its kind does so too. */
        OVERLAP,
        /** A number that no rule and no text reads. */
        UNREAD,
        /** Days on which no rule stands, or a rule has no number. */
        GAP,
        /** The day by which it was to be looked at again has passed. */
        REVIEW,
        /** A text that spells out a number which is, or will be, another. */
        SPELT,
        /** Texts of a rule that does not exist. */
        WORDS,
        /** A rule whose provision no lawyer has read. */
        UNVERIFIED
    }
}
