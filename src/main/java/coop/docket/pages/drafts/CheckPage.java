package coop.docket.pages.drafts;

import coop.docket.areas.Vietnam;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.Problems;
import coop.docket.rules.warnings.Warnings;

/** All that is wrong with a draft, and the examples that do not come out as written. */
public record CheckPage(Frame frame, DraftLine line, Checked checked) implements Page {

    static CheckPage of(Reader reader, DraftUses uses, long id) {
        var actor = reader.signedIn();
        var frame = reader.frame(Section.RULES, "policy.check.title", id);
        var line = DraftLine.of(
                frame,
                uses.writing().read().read(actor, id).draft(),
                uses.names().names());
        var files = uses.writing().files().read(actor, id);
        var checked = Checked.of(frame, line, uses.looking().draft().check(actor, files));
        var pack = ReadPack.of(files, new Problems());
        return new CheckPage(
                frame,
                line,
                pack.problems().isEmpty()
                        ? checked.warning(Warnings.of(pack, Vietnam.today(uses.clock())).stream()
                                .map(warning -> WarningText.of(frame, line, warning))
                                .toList())
                        : checked);
    }
}
