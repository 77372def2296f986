package coop.docket.pages.drafts;

import coop.docket.access.Permission;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.rulemaking.drafts.DraftState;
import java.util.List;

/**
 * Drafts of the rules.
 *
 * @param waiting for approval
 * @param written those that are being written
 * @param past those that are over, the newest first
 * @param begun what was filled in to begin one: title and reason
 */
public record DraftsPage(
        Frame frame, List<DraftLine> waiting, List<DraftLine> written, List<DraftLine> past, Begun begun)
        implements Page {
    private static final int MOST = 200;
    private static final int PAST = 20;

    /** What was filled in to begin a draft. */
    public record Begun(String title, String reason) {
        static final Begun NOTHING = new Begun("", "");
    }

    static DraftsPage of(Reader reader, DraftUses uses, Begun begun) {
        var frame = reader.frame(Section.RULES, "policy.drafts.title");
        return new DraftsPage(
                frame,
                lines(frame, uses, MOST, DraftState.SUBMITTED),
                lines(frame, uses, MOST, DraftState.DRAFT, DraftState.RETURNED),
                lines(frame, uses, PAST, DraftState.PUBLISHED, DraftState.DISCARDED),
                begun);
    }

    private static List<DraftLine> lines(Frame frame, DraftUses uses, int most, DraftState... states) {
        var names = uses.names().names();
        return uses.writing().list().list(frame.reader().signedIn(), List.of(states), most).stream()
                .map(draft -> DraftLine.of(frame, draft, names))
                .toList();
    }

    DraftsPage with(Frame other) {
        return new DraftsPage(other, waiting, written, past, begun);
    }

    public boolean edits() {
        return frame.may(Permission.EDIT_RULES);
    }
}
