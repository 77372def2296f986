package coop.docket.cases.workflow;

import coop.docket.cases.CaseKind;
import coop.docket.rules.terms.WorkingDays;
import java.util.List;
import java.util.Map;

/**
 * What is done with each kind of case, by whom, on which papers and by when.
 *
 * @param procedures one for every kind
 * @param actors who may act in a step
 * @param documents kinds of papers
 * @param blockers what keeps cases from going on, as offices name it
 * @param titles what all of these are called
 */
public record Workflow(
        Map<CaseKind, Procedure> procedures,
        List<String> actors,
        List<String> documents,
        List<String> blockers,
        WorkingDays calendar,
        Titles titles) {
    /** The paper that proves that a notice has arrived. */
    public static final String DELIVERY_PROOF = "delivery-proof";

    public Procedure of(CaseKind kind) {
        return procedures.get(kind);
    }
}
