package coop.docket.pages.drafts;

import coop.docket.pages.frame.Frame;
import coop.docket.rules.warnings.Warning;

/** Something that looks wrong in a draft that may be used, in the reader's language. @param kind a key */
public record WarningText(String kind, String file, String place, String what, String path) {

    static WarningText of(Frame frame, DraftLine draft, Warning warning) {
        return new WarningText(
                warning.kind().name(),
                warning.file(),
                warning.line() == 0 ? frame.say("policy.place.file") : frame.say("policy.place.line", warning.line()),
                frame.say(warning.what()),
                FilePath.of(draft, warning.file()));
    }
}
