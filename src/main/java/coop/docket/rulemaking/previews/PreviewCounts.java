package coop.docket.rulemaking.previews;

/**
 * What a preview comes to, of the whole register.
 *
 * @param judged cooperatives
 * @param appeared findings that are new
 * @param changed those that rest upon something else, or say something else
 * @param alike of the changed ones, those in which a reader would notice no difference
 * @param gone findings that no longer are
 */
public record PreviewCounts(long judged, long appeared, long changed, long alike, long gone) {}
