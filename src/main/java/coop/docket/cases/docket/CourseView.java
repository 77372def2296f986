package coop.docket.cases.docket;

import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseKind;
import coop.docket.cases.course.Stand;
import coop.docket.cases.course.Work;
import coop.docket.cases.workflow.Step;
import coop.docket.cases.workflow.Workflow;
import coop.docket.refusal.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How far a case has come, and what may be done with it.
 *
 * @param step the one that is to be done; null at the end, or where the case has not begun
 * @param ways how that step is left, each with what is missing for it now
 * @param closing what stands in the way of closing the case as settled now
 * @param moves what people may do with a case that stands so
 * @param proposedByReader whether the reader himself has proposed to close it
 * @param clockEnds when the six months of a dissolution end; null where they do not run
 */
public record CourseView(
        Workflow workflow,
        CaseKind kind,
        Stand stand,
        Work work,
        Step step,
        List<OpenWay> ways,
        List<Reason> closing,
        Set<CaseAction> moves,
        boolean proposedByReader,
        LocalDate clockEnds) {

    /** A way that may be gone. @param missing all that is missing for it; empty where it is free */
    public record OpenWay(String name, String to, List<Reason> missing) {}
}
