package coop.docket.pages.account;

import coop.docket.access.OpenSession;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.Reader;
import java.util.List;

/**
 * What a reader decides for himself: language, look, password, sessions.
 *
 * @param sessions where he is signed in
 * @param note what has just been done; null where there is nothing to say
 */
public record MePage(Frame frame, List<Line> sessions, String note) implements Page {

    /** One session. */
    public record Line(String mark, String started, String seen, boolean current) {}

    static MePage of(Reader reader, List<OpenSession> sessions, Problems problems, String said) {
        var frame = reader.frame(null, "pages.me.title").with(problems);
        return new MePage(
                frame,
                sessions.stream().map(each -> line(frame, each)).toList(),
                said == null ? null : frame.say(said));
    }

    private static Line line(Frame frame, OpenSession each) {
        return new Line(each.mark(), frame.time(each.startedAt()), frame.time(each.lastSeenAt()), each.current());
    }
}
