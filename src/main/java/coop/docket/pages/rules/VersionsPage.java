package coop.docket.pages.rules;

import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.util.List;

/** The published versions of the rules, the newest first. */
public record VersionsPage(Frame frame, List<VersionLine> lines) implements Page {

    static VersionsPage of(Reader reader, RuleUses uses) {
        var frame = reader.frame(Section.RULES, "policy.versions.title");
        var names = uses.names().names();
        var live = uses.live().today().version();
        return new VersionsPage(
                frame,
                uses.versions().list(reader.signedIn()).stream()
                        .map(version -> VersionLine.of(frame, version, names, live))
                        .toList());
    }

    /** Whether there are two to be compared. */
    public boolean several() {
        return lines.size() > 1;
    }
}
