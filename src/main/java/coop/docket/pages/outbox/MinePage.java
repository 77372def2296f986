package coop.docket.pages.outbox;

import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;

/** That somebody's week is on its way to him once more. */
public record MinePage(Frame frame) implements Page {
    static MinePage of(Reader reader) {
        return new MinePage(reader.frame(Section.ALERTS, "outbox.mine.title"));
    }
}
