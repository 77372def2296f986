package coop.docket.pages.rules;

import coop.docket.packs.PackVersion;
import coop.docket.pages.frame.Frame;
import java.util.Map;

/**
 * A published version of the rules, in the reader's language.
 *
 * @param approver null for the first, which came with the program
 * @param state a key: now, ahead or past
 */
public record VersionLine(
        PackVersion version, String effective, String author, String approver, String published, String state) {

    /**
     * @param names people's names by their marks
     * @param live the one that is in force
     */
    static VersionLine of(Frame frame, PackVersion version, Map<String, String> names, PackVersion live) {
        var state = version.number() == live.number() ? "now" : version.number() > live.number() ? "ahead" : "past";
        return new VersionLine(
                version,
                frame.show(version.effectiveFrom()),
                version.approver() == null
                        ? frame.say("policy.version.program")
                        : names.getOrDefault(version.author(), version.author()),
                version.approver() == null ? null : names.getOrDefault(version.approver(), version.approver()),
                frame.time(version.publishedAt()),
                state);
    }

    public String path() {
        return "/rules/versions/" + version.number();
    }

    /** What it was made for; the first came with the program. */
    public String reason(Frame frame) {
        return version.approver() == null && version.basedOn() == null
                ? frame.say("policy.version.first")
                : version.reason();
    }
}
