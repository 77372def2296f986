package coop.docket.progress.reports;

import coop.docket.cases.CaseKind;
import coop.docket.cases.CaseState;
import coop.docket.cases.Outcome;
import coop.docket.cases.course.Work;
import coop.docket.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A case that was not settled at the end of the quarter, as it stands now.
 *
 * @param code of the cooperative
 * @param name of the cooperative
 * @param area the commune's code; null where it is not known
 * @param causes its worst ground, in each language; empty where none stands
 * @param since null where no day is known
 * @param debts it rests upon, in đồng
 * @param state now
 * @param outcome null unless it has been closed since
 * @param closedOn null unless it has been closed since
 * @param step that is to be done; null where there is none
 * @param blockers what keeps it from going on
 * @param proposal to close it; null where there is none
 * @param committed the day by which the next is to be done, or waited for; null where there is none
 */
public record Entry(
        long caseId,
        long cooperativeId,
        String code,
        String name,
        String area,
        CaseKind kind,
        Map<Language, String> causes,
        LocalDate since,
        long debts,
        CaseState state,
        Outcome outcome,
        LocalDate closedOn,
        String step,
        List<Work.Blocker> blockers,
        String proposal,
        LocalDate committed) {
    /** Whether that day has passed. */
    public boolean late(LocalDate today) {
        return outcome == null && committed != null && committed.isBefore(today);
    }
}
