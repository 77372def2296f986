package coop.docket.pages.rules;

import coop.docket.access.Permission;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.util.List;

/**
 * A published version of the rules.
 *
 * @param changes against the version that it was made from
 * @param note what has just been done; null where there is nothing to say
 */
public record VersionPage(Frame frame, VersionLine line, List<FileDiff> changes, String note) implements Page {

    static VersionPage of(Reader reader, RuleUses uses, int number, String done) {
        var actor = reader.signedIn();
        var version = uses.versions().one(actor, number);
        var frame = reader.frame(Section.RULES, "policy.version.title", number);
        return new VersionPage(
                frame,
                VersionLine.of(
                        frame,
                        version,
                        uses.names().names(),
                        uses.live().today().version()),
                version.basedOn() == null
                        ? List.of()
                        : FileDiff.between(
                                uses.versions().files(actor, version.basedOn()),
                                uses.versions().files(actor, number)),
                "approve".equals(done) ? frame.say("policy.approve.done") : null);
    }

    /** An older one may be brought back. */
    public boolean restores() {
        return frame.may(Permission.EDIT_RULES) && line.state().equals("past");
    }
}
