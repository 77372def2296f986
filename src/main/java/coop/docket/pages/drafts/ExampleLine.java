package coop.docket.pages.drafts;

import coop.docket.pages.frame.Frame;
import coop.docket.rules.examples.ExampleResult;
import java.time.LocalDate;

/**
 * What a rule said of one of its examples, in the reader's language.
 *
 * @param expected what the example says
 * @param said what the rule says
 * @param path where the example is changed by a form
 */
public record ExampleLine(
        String rule,
        String file,
        String name,
        int line,
        String day,
        String expected,
        String said,
        boolean holds,
        String path) {

    /** @param number of the example in its file, from 0 */
    static ExampleLine of(Frame frame, DraftLine draft, ExampleResult result, int number) {
        var example = result.example();
        return new ExampleLine(
                result.rule(),
                result.file(),
                example.name(),
                example.line(),
                frame.show(example.today()),
                verdict(frame, example.flagged(), example.since()),
                verdict(frame, result.flagged(), result.since()),
                result.holds(),
                draft.at("example?number=" + number + "&path=" + FilePath.encoded(result.file())));
    }

    private static String verdict(Frame frame, boolean flagged, LocalDate since) {
        var verdict = frame.say(flagged ? "policy.example.flagged" : "policy.example.silent");
        return flagged && since != null ? verdict + ", " + frame.say("policy.example.since", since) : verdict;
    }
}
