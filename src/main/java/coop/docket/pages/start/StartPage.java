package coop.docket.pages.start;

import coop.docket.access.AreaScope;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.util.stream.Collectors;

/**
 * As whom the reader is here.
 *
 * @param roles in his language
 * @param areas codes, or words where there is no limit
 */
public record StartPage(Frame frame, String login, String roles, String areas) implements Page {

    static StartPage of(Reader reader) {
        var actor = reader.signedIn();
        var frame = reader.frame(Section.START, "pages.start.title");
        var roles = actor.roles().stream()
                .sorted()
                .map(role -> frame.say("access.role." + role))
                .collect(Collectors.joining("; "));
        return new StartPage(frame, actor.login(), roles, areas(frame, actor.scope()));
    }

    private static String areas(Frame frame, AreaScope scope) {
        if (scope.everywhere()) {
            return frame.say("pages.start.everywhere");
        }
        return scope.areas().isEmpty()
                ? frame.say("pages.start.nowhere")
                : scope.areas().stream().sorted().collect(Collectors.joining(", "));
    }
}
