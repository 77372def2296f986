package coop.docket.rulemaking.previews;

import coop.docket.assessment.comparison.Difference;
import coop.docket.language.Language;
import coop.docket.rules.source.RuleKind;
import coop.docket.rules.source.Severity;
import coop.docket.rules.source.Standing;
import java.time.LocalDate;
import java.util.Map;

/**
 * One line of a preview: a cooperative, a rule, and what becomes of the finding.
 *
 * @param number its place in the preview
 * @param kind of the rule, and with it of the case that would follow
 * @param now what will be said; of what is gone, what was said last
 * @param before what was said before; null but for what has changed
 * @param alike whether a reader would notice no difference between both
 */
public record ChangeLine(
        long number,
        long cooperativeId,
        String code,
        String name,
        String area,
        String rule,
        Difference.Turn turn,
        RuleKind kind,
        Saying now,
        Saying before,
        boolean alike) {

    /**
     * How a finding reads.
     *
     * @param watched whether its rule is only watched, so that no case follows from it
     */
    public record Saying(
            Severity severity, Standing standing, LocalDate since, boolean watched, Map<Language, String> sentences) {}
}
