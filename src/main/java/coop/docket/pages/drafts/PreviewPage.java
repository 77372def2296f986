package coop.docket.pages.drafts;

import coop.docket.access.Permission;
import coop.docket.areas.Vietnam;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Parameters;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.time.LocalDate;

/** What a draft would change in the findings of the whole register. */
public record PreviewPage(Frame frame, DraftLine line, ChangeList list, LocalDate today) implements Page {

    static PreviewPage of(Reader reader, DraftUses uses, long draft, long id, Parameters query) {
        var view = uses.writing().read().read(reader.signedIn(), draft);
        var path = "/drafts/" + draft + "/previews/" + id;
        var list = ChangeList.of(reader, uses, draft, id, path, query);
        var frame = reader.frame(
                Section.RULES,
                "policy.preview.title",
                draft,
                list.preview().key().day());
        var line = DraftLine.of(frame, view.draft(), uses.names().names());
        return new PreviewPage(frame, line, list, Vietnam.today(uses.clock()));
    }

    public boolean submits() {
        return frame.may(Permission.EDIT_RULES)
                && line.writable()
                && list.preview().key().day().equals(today);
    }
}
