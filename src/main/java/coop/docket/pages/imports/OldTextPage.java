package coop.docket.pages.imports;

import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;

/** A file that is not in Unicode, and is converted if that is said. @param why with a sample of what it would become */
public record OldTextPage(Frame frame, String id, String file, String why) implements Page {

    static OldTextPage of(Reader reader, String id, Brought brought) {
        var frame = reader.frame(Section.IMPORTS, "imports.old-text.title");
        return new OldTextPage(
                frame, id, brought.file().name(), brought.why().map(frame::say).orElse(""));
    }
}
