package coop.docket.pages.docket;

import coop.docket.cases.CaseEvent;
import coop.docket.pages.frame.Frame;
import java.util.List;
import java.util.Map;

/**
 * Something that happened to a case, in the reader's language.
 *
 * @param text a remark as it was written; null where it is none
 */
public record EventText(long version, String title, String by, String at, List<String> lines, String text) {

    /**
     * @param names people's names by their marks
     * @param rules titles of the rules that grounds are of
     */
    static EventText of(
            Frame frame, CaseEvent event, Map<String, String> names, Map<String, String> rules, CourseText course) {
        return new EventText(
                event.version(),
                frame.say("cases.action." + event.action()),
                names.getOrDefault(event.actor(), frame.say("docket.event.tracker")),
                frame.time(event.at()),
                new EventLines(frame, names, rules, course).of(event.content()),
                (String) event.content().get("text"));
    }
}
