package coop.docket.cases.docket;

import coop.docket.cases.workflow.Gate;
import coop.docket.cases.workflow.Step;
import coop.docket.refusal.Reason;
import java.util.List;

/**
 * What a case still lacks for its end.
 *
 * @param conditions that must be met on the way there
 * @param papers the steps, this one and those that may follow, whose required paper is not there
 * @param undelivered notices of which nothing proves that they arrived
 */
public record Readiness(List<Condition> conditions, List<Step> papers, List<Reason> undelivered) {

    /** What must be so. @param missing why it is not; null where it is */
    public record Condition(Gate gate, Reason missing) {}
}
