package coop.docket.rulemaking.previews;

import coop.docket.assessment.comparison.Difference;
import coop.docket.rules.source.RuleKind;

/**
 * Which lines of a preview are wanted; null where anything is.
 *
 * @param area a commune, or a province with all in it
 * @param noticeable whether those that read as before are left out
 */
public record Wanted(Difference.Turn turn, RuleKind kind, String rule, String area, boolean noticeable) {
    public static final Wanted ALL = new Wanted(null, null, null, null, false);
}
