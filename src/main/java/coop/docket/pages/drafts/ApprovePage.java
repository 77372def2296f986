package coop.docket.pages.drafts;

import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Parameters;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.rulemaking.approvals.SubmissionView;
import java.util.List;

/**
 * A draft that waits for approval, with all that its approver must have seen.
 *
 * @param preview what was submitted
 * @param reason of giving it back, as it was sent
 */
public record ApprovePage(
        Frame frame,
        DraftLine line,
        SubmissionView submission,
        String submitter,
        ChangeList preview,
        ChangesPage changes,
        String reason)
        implements Page {
    /** What an approver says that he has done. */
    public static final List<String> CHECKLIST = List.of("law", "preview", "examples");

    static ApprovePage of(Reader reader, DraftUses uses, long id) {
        var actor = reader.signedIn();
        var view = uses.writing().read().read(actor, id);
        var frame =
                reader.frame(Section.RULES, "policy.approve.title", view.draft().title());
        var submission = uses.deciding()
                .submission()
                .read(actor, id)
                .filter(each -> each.decision() == null)
                .orElseThrow(() -> new Refusal(
                        RefusalKind.NOT_NOW,
                        Reason.of(
                                "drafts.not-now",
                                Reason.of("drafts.state." + view.draft().state()))));
        var names = uses.names().names();
        return new ApprovePage(
                frame,
                DraftLine.of(frame, view.draft(), names),
                submission,
                names.getOrDefault(submission.submittedBy(), submission.submittedBy()),
                PreviewPage.of(reader, uses, id, submission.preview(), Parameters.of(""))
                        .list(),
                ChangesPage.of(reader, uses, id),
                "");
    }

    ApprovePage with(Problems problems, String sent) {
        return new ApprovePage(frame.with(problems), line, submission, submitter, preview, changes, sent);
    }

    public List<String> checklist() {
        return CHECKLIST;
    }

    public boolean open() {
        return !submission.own() && submission.stale() == null;
    }
}
