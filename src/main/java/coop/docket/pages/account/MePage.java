package coop.docket.pages.account;

import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.Reader;

/**
 * What a reader decides for himself: language, look, password.
 *
 * @param note what has just been done; null where there is nothing to say
 */
public record MePage(Frame frame, String note) implements Page {

    static MePage of(Reader reader, Problems problems, boolean kept) {
        var frame = reader.frame(null, "pages.me.title").with(problems);
        return new MePage(frame, kept ? frame.say("pages.me.kept") : null);
    }
}
