package coop.docket.pages.drafts;

import coop.docket.cases.CaseKind;
import coop.docket.pages.frame.Frame;
import coop.docket.rulemaking.previews.ChangeLine;
import java.util.Map;

/**
 * What becomes of a finding, in the reader's language.
 *
 * @param tone of the badge that says it
 * @param before what was said before; null unless it has changed
 */
public record ChangeText(
        ChangeLine line, String area, String turn, String tone, String kind, String sentence, String before) {

    /** @param areas names of communes by code */
    static ChangeText of(Frame frame, ChangeLine line, Map<String, String> areas) {
        var language = frame.language();
        return new ChangeText(
                line,
                line.area() == null ? "" : areas.getOrDefault(line.area(), line.area()),
                frame.say("policy.turn." + line.turn()),
                switch (line.turn()) {
                    case NEW -> "bad";
                    case CHANGED -> "warn";
                    case GONE -> "good";
                },
                frame.say("cases.kind." + CaseKind.of(line.kind())),
                line.now().sentences().get(language),
                line.before() == null ? null : line.before().sentences().get(language));
    }

    public String cooperative() {
        return "/cooperatives/" + line.cooperativeId();
    }
}
