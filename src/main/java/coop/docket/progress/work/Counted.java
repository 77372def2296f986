package coop.docket.progress.work;

import coop.docket.cases.CaseKind;
import java.time.LocalDate;

/**
 * Cases that a figure counts and no list of the docket shows.
 *
 * @param kind of case; null: all
 * @param step that they have left; null unless that is asked
 */
public record Counted(What what, CaseKind kind, String step) {
    /** What is said of them, within the last 12 months. */
    public enum What {
        SETTLED,
        /** Settled, with every step done in time. */
        IN_TIME,
        LATE,
        /** Settled, with no deadline to keep. */
        UNTIMED,
        /** They have left the step. */
        PASSED
    }

    boolean counts(CaseFact fact, LocalDate today) {
        if (kind != null && fact.kind() != kind) {
            return false;
        }
        return switch (what) {
            case SETTLED -> fact.settledLately(today);
            case IN_TIME -> fact.settledLately(today) && fact.timed() && !fact.late();
            case LATE -> fact.settledLately(today) && fact.timed() && fact.late();
            case UNTIMED -> fact.settledLately(today) && !fact.timed();
            case PASSED -> step != null && StepTimes.leftLately(fact, fact.kind(), step, today);
        };
    }
}
