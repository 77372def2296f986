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
 * @param feedSince when the address of his calendar was made; null where he has none
 * @param feed that address, as long as it is told; else null
 * @param note what has just been done; null where there is nothing to say
 */
public record MePage(Frame frame, List<Line> sessions, String note, String feedSince, String feed) implements Page {

    /** One session. */
    public record Line(String mark, String started, String seen, boolean current) {}

    /** @param token of the session that he asks from */
    static MePage of(Reader reader, MeUses uses, String token, Problems problems, String said) {
        var frame = reader.frame(null, "pages.me.title").with(problems);
        return new MePage(
                frame,
                uses.sessions().list(reader.signedIn(), token).stream()
                        .map(each -> line(frame, each))
                        .toList(),
                said == null ? null : frame.say(said),
                uses.feed().madeAt(reader.signedIn()).map(frame::time).orElse(null),
                null);
    }

    /** With the address of his calendar, which is told this once. */
    MePage at(String address) {
        return new MePage(frame, sessions, note, feedSince, address);
    }

    private static Line line(Frame frame, OpenSession each) {
        return new Line(each.mark(), frame.time(each.startedAt()), frame.time(each.lastSeenAt()), each.current());
    }
}
