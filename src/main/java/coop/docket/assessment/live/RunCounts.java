package coop.docket.assessment.live;

/**
 * What a run has come to so far.
 *
 * @param judged cooperatives
 * @param found findings that stand
 * @param appeared of them, those that did not stand before
 * @param changed of them, those that say something else than before
 * @param gone findings that stood before and no longer do
 * @param watched findings of rules that are only watched; none of the others counts them
 */
public record RunCounts(long judged, long found, long appeared, long changed, long gone, long watched) {
    static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0, 0);

    RunCounts plus(RunCounts more) {
        return new RunCounts(
                judged + more.judged,
                found + more.found,
                appeared + more.appeared,
                changed + more.changed,
                gone + more.gone,
                watched + more.watched);
    }
}
