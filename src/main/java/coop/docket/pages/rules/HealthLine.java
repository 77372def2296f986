package coop.docket.pages.rules;

import coop.docket.areas.Vietnam;
import coop.docket.pages.frame.Frame;
import coop.docket.rulemaking.health.Doubt;
import coop.docket.rulemaking.health.RuleHealth;
import coop.docket.rules.judging.ReadPack;
import java.util.List;

/**
 * How one rule fares, in the reader's language.
 *
 * @param wrong the share that was dismissed as mistaken; a dash where nothing has ended
 * @param days the median to the end; a dash where nothing was settled
 * @param changed when its text was changed last
 */
public record HealthLine(
        RuleHealth health,
        String title,
        boolean watched,
        String wrong,
        String days,
        String changed,
        List<Remark> doubts) {
    private static final String NONE = "–";

    /**
     * A doubt in words.
     *
     * @param look how it is shown; what merely wants a reading is quieter
     */
    public record Remark(String words, String look) {
        private static Remark of(Frame frame, Doubt doubt) {
            return new Remark(frame.say("policy.health.doubt." + doubt), doubt == Doubt.UNVERIFIED ? "still" : "warn");
        }
    }

    static HealthLine of(Frame frame, ReadPack pack, RuleHealth health, boolean watched) {
        return new HealthLine(
                health,
                pack.words().title(health.rule(), frame.language()),
                watched,
                health.wrongShare() == null ? NONE : frame.say("policy.percent", health.wrongShare()),
                health.days() == null ? NONE : frame.show(health.days()),
                health.changed() == null
                        ? NONE
                        : frame.show(Vietnam.day(health.changed().publishedAt())),
                health.doubts().stream().map(doubt -> Remark.of(frame, doubt)).toList());
    }

    /** Whether there is nothing to be remarked. */
    public boolean nothing() {
        return !watched && doubts.isEmpty();
    }

    public String path() {
        return "/rules/" + health.rule();
    }

    public String cases() {
        return "/cases?rule=" + health.rule();
    }

    /** Where the version that changed it last is shown. */
    public String version() {
        return "/rules/versions/" + health.changed().number();
    }
}
