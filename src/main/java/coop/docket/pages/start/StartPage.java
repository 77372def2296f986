package coop.docket.pages.start;

import coop.docket.access.AreaScope;
import coop.docket.access.Permission;
import coop.docket.areas.Vietnam;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What there is to do, and as whom the reader is here.
 *
 * @param figures none where he may not read cases
 * @param imported when the register was last imported; null where it never was
 * @param judged when it was last assessed; null where it never was, or he may not read what was found
 * @param roles in his language
 * @param areas codes, or words where there is no limit
 */
public record StartPage(
        Frame frame, List<Figure> figures, String imported, String judged, String login, String roles, String areas)
        implements Page {

    static StartPage of(Reader reader, StartUses uses) {
        var actor = reader.signedIn();
        var frame = reader.frame(Section.START, "pages.start.title");
        var roles = actor.roles().stream()
                .sorted()
                .map(role -> frame.say("access.role." + role))
                .collect(Collectors.joining("; "));
        var reads = actor.may(Permission.READ_CASES);
        return new StartPage(
                frame,
                reads ? Figure.of(frame, uses.figures().read(actor, Vietnam.today(uses.clock()))) : List.of(),
                uses.lastImport().read(actor).map(frame::time).orElse(null),
                reads
                        ? uses.lastRun()
                                .read(actor)
                                .map(run ->
                                        frame.say("docket.judged-at", run.key().day(), frame.time(run.finishedAt())))
                                .orElse(null)
                        : null,
                actor.login(),
                roles,
                areas(frame, actor.scope()));
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
