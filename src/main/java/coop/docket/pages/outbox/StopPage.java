package coop.docket.pages.outbox;

import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;

/**
 * Whether somebody's weekly message is to stop, or that it has.
 *
 * @param secret of the link; null where it has been answered
 * @param said what has come of it; null where it is asked
 */
public record StopPage(Frame frame, String secret, String said) implements Page {
    private static final String TITLE = "outbox.stop.title";

    static StopPage asking(Reader reader, String secret) {
        return new StopPage(reader.frame(null, TITLE), secret, null);
    }

    static StopPage answering(Reader reader, boolean stopped) {
        var frame = reader.frame(null, TITLE);
        return new StopPage(frame, null, frame.say(stopped ? "outbox.stop.stopped" : "outbox.stop.mandatory"));
    }
}
