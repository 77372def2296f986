package coop.docket.assessment.comparison;

import coop.docket.language.Language;
import coop.docket.rules.judging.Finding;
import java.util.Arrays;
import java.util.Objects;

/**
 * One cooperative and rule of which two packs say not the same.
 *
 * @param before what the first pack finds; null where it finds nothing
 * @param after what the second finds; null where it finds nothing
 */
public record Difference(long cooperativeId, Said before, Said after) {

    /**
     * A finding and the hash of what it says.
     *
     * @param watched whether its rule is only watched, and nothing is to follow from it
     */
    public record Said(Finding finding, String contentHash, boolean watched) {}

    /** What became of the finding. */
    public enum Turn {
        NEW,
        GONE,
        CHANGED
    }

    public Turn turn() {
        return before == null ? Turn.NEW : after == null ? Turn.GONE : Turn.CHANGED;
    }

    /** The finding that will stand, or that stood last. */
    public Finding finding() {
        return after == null ? before.finding() : after.finding();
    }

    /** Whether no case follows from it, or none did. */
    public boolean watched() {
        return after == null ? before.watched() : after.watched();
    }

    /** Whether a reader would notice nothing: the rule's text is another, and says the same of this cooperative. */
    public boolean readsAlike() {
        return turn() == Turn.CHANGED
                && before.watched() == after.watched()
                && alike(before.finding(), after.finding());
    }

    private static boolean alike(Finding one, Finding other) {
        var rule = one.rule();
        return rule.severity() == other.rule().severity()
                && rule.standing() == other.rule().standing()
                && rule.kind() == other.rule().kind()
                && rule.basis().equals(other.rule().basis())
                && Objects.equals(one.since(), other.since())
                && Arrays.stream(Language.values())
                        .allMatch(language -> one.title(language).equals(other.title(language))
                                && one.sentence(language).equals(other.sentence(language)));
    }
}
