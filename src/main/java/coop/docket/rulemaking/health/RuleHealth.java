package coop.docket.rulemaking.health;

import coop.docket.packs.PackVersion;
import java.util.Set;

/**
 * How one rule fares.
 *
 * @param standing findings that stand now
 * @param open cases that rest on it now
 * @param ended cases that rested on it and have ended, merged ones not counted
 * @param wrong of the ended ones, those dismissed because the provision did not apply or the data were wrong
 * @param days from opening to end, the median of those that were settled; null where none was
 * @param changed the version that changed its text last; null where no version has it
 * @param doubts in the order of their weight
 */
public record RuleHealth(
        String rule,
        long standing,
        long open,
        long ended,
        long wrong,
        Long days,
        PackVersion changed,
        Set<Doubt> doubts) {

    /**
     * Whether somebody should look at it. That no lawyer has read a provision is known of many and says nothing of how
     * the rule fares.
     */
    public boolean wanting() {
        return doubts.stream().anyMatch(doubt -> doubt != Doubt.UNVERIFIED);
    }

    /** Per cent of the ended cases; null where none has ended. */
    public Long wrongShare() {
        return ended == 0 ? null : Math.round(100.0 * wrong / ended);
    }
}
