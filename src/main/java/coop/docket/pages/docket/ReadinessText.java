package coop.docket.pages.docket;

import coop.docket.cases.CaseKind;
import coop.docket.cases.docket.Readiness;
import coop.docket.cases.workflow.Titles;
import coop.docket.pages.frame.Frame;
import java.util.List;

/** What a case still lacks for its end, in the reader's language. */
public record ReadinessText(List<Condition> conditions, List<String> papers, List<String> undelivered) {

    /** What must be so. @param missing why it is not; null where it is */
    public record Condition(String title, String missing) {}

    static ReadinessText of(Frame frame, CaseKind kind, Titles titles, Readiness readiness) {
        var language = frame.language();
        return new ReadinessText(
                readiness.conditions().stream()
                        .map(each -> new Condition(
                                titles.gate(each.gate(), language),
                                each.missing() == null ? null : frame.say(each.missing())))
                        .toList(),
                readiness.papers().stream()
                        .map(step -> frame.say(
                                "docket.ready.paper",
                                titles.document(step.document(), language),
                                titles.step(kind, step.name(), language)))
                        .toList(),
                readiness.undelivered().stream().map(frame::say).toList());
    }
}
