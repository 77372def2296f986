package coop.docket.pages.drafts;

import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Parameters;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.rulemaking.previews.PreviewKey;

/** In which findings of the whole register two published versions differ. */
public record ComparedPage(Frame frame, int one, int other, ChangeList list) implements Page {

    static ComparedPage of(Reader reader, DraftUses uses, int one, int other, long id, Parameters query) {
        var list = ChangeList.of(reader, uses, PreviewKey.PUBLISHED, id, path(one, other, id), query);
        var frame = reader.frame(
                Section.RULES,
                "policy.compared.title",
                one,
                other,
                list.preview().key().day());
        return new ComparedPage(frame, one, other, list);
    }

    static String path(int one, int other, long id) {
        return "/rules/versions/" + one + "/against/" + other + "/" + id;
    }

    /** Where their texts are side by side. */
    public String texts() {
        return "/rules/compare?a=" + one + "&b=" + other;
    }
}
