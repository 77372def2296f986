package coop.docket.pages.docket;

import coop.docket.cases.CaseEvent;
import coop.docket.pages.frame.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Something that happened to a case, in the reader's language.
 *
 * @param text a remark as it was written; null where it is none
 */
public record EventText(long version, String title, String by, String at, List<String> lines, String text) {

    /** @param names people's names by their marks */
    static EventText of(Frame frame, CaseEvent event, Map<String, String> names) {
        return new EventText(
                event.version(),
                frame.say("cases.action." + event.action()),
                names.getOrDefault(event.actor(), frame.say("docket.event.tracker")),
                frame.time(event.at()),
                lines(frame, event.content(), names),
                (String) event.content().get("text"));
    }

    private static List<String> lines(Frame frame, Map<String, Object> content, Map<String, String> names) {
        var lines = new ArrayList<String>();
        if (content.containsKey("assignee")) {
            lines.add(frame.say(
                    "docket.event.assignee",
                    name(frame, content.get("before"), names),
                    name(frame, content.get("assignee"), names)));
        }
        for (var part : List.of("added", "changed", "gone")) {
            if (content.get(part) instanceof List<?> rules) {
                lines.add(frame.say(
                        "docket.event." + part,
                        String.join(", ", rules.stream().map(String::valueOf).toList())));
            }
        }
        return lines;
    }

    private static String name(Frame frame, Object account, Map<String, String> names) {
        return account == null
                ? frame.say("docket.owner.none")
                : names.getOrDefault("account:" + account, String.valueOf(account));
    }
}
