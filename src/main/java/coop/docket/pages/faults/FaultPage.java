package coop.docket.pages.faults;

import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;

/**
 * What happened, what to do, and under which reference the log has it.
 *
 * @param happened in the reader's language
 * @param todo in the reader's language
 */
public record FaultPage(Frame frame, String happened, String todo, String reference) implements Page {

    static FaultPage of(Reader reader, Fault fault, String reference) {
        var key = "pages.fault." + fault.key();
        var words = reader.words();
        return new FaultPage(
                reader.frame(null, key + ".title"),
                fault.reason().map(words::say).orElseGet(() -> words.say(key + ".happened")),
                words.say(key + ".do"),
                reference);
    }
}
