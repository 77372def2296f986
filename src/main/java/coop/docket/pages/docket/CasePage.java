package coop.docket.pages.docket;

import coop.docket.access.Colleague;
import coop.docket.access.Permission;
import coop.docket.areas.Vietnam;
import coop.docket.cases.CaseState;
import coop.docket.cases.Priority;
import coop.docket.cases.docket.CaseFile;
import coop.docket.cases.docket.CaseLine;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One case.
 *
 * @param typed a remark that was sent and not taken, to be sent again
 * @param meanwhile what has happened since the reader saw the case; empty unless that was in the way
 * @param note what has just been done; null where there is nothing to say
 */
public record CasePage(
        Frame frame,
        CaseFile file,
        CaseRow row,
        List<GroundText> grounds,
        List<EventText> events,
        List<Colleague> colleagues,
        String typed,
        List<EventText> meanwhile,
        String note)
        implements Page {
    private static final Set<String> PARTS = new Priority(0, 0, 0, 0, 0).parts().keySet();

    static CasePage of(Reader reader, DocketUses uses, long id) {
        var actor = reader.signedIn();
        var file = uses.one().read(actor, id);
        var frame = reader.frame(
                Section.CASES,
                "docket.case.title",
                String.valueOf(id),
                file.line().name());
        var names = uses.names().names();
        var line = file.line();
        var areas = uses.areas().names(actor, Stream.of(line).map(CaseLine::area));
        var assigns = actor.may(Permission.ASSIGN_CASES) && line.state() != CaseState.CLOSED;
        return new CasePage(
                frame,
                file,
                CaseRow.of(frame, line, areas, Vietnam.today(uses.clock())),
                file.grounds().stream()
                        .map(ground -> GroundText.of(frame, ground))
                        .toList(),
                file.events().stream()
                        .map(event -> EventText.of(frame, event, names))
                        .toList(),
                assigns ? uses.colleagues().list(actor, line.area()) : List.of(),
                "",
                List.of(),
                null);
    }

    CasePage with(Frame other) {
        return new CasePage(other, file, row, grounds, events, colleagues, typed, meanwhile, note);
    }

    CasePage saying(String key) {
        return new CasePage(frame, file, row, grounds, events, colleagues, typed, meanwhile, frame.say(key));
    }

    CasePage keeping(String text) {
        return new CasePage(frame, file, row, grounds, events, colleagues, text, meanwhile, note);
    }

    /** With what has happened since a version of the case. */
    CasePage since(long version) {
        var later = events.stream().filter(event -> event.version() > version).toList();
        return new CasePage(frame, file, row, grounds, events, colleagues, typed, later, note);
    }

    /** The parts of its priority, in the order in which they are shown. */
    public Set<String> parts() {
        return PARTS;
    }

    public boolean assigns() {
        return frame.may(Permission.ASSIGN_CASES) && file.line().state() != CaseState.CLOSED;
    }

    public boolean works() {
        return frame.may(Permission.WORK_CASES);
    }

    public boolean mine() {
        return Long.valueOf(frame.reader().signedIn().account())
                .equals(file.line().assignee());
    }
}
