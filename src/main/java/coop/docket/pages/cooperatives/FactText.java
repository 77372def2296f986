package coop.docket.pages.cooperatives;

import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.RegisterWords;
import coop.docket.register.revisions.Source;
import coop.docket.register.search.Fact;
import java.util.List;
import java.util.Map;

/**
 * A value of the register in the reader's language.
 *
 * @param source where it is from
 * @param earlier what stood there before, each with what replaced it
 */
public record FactText(
        String heading, String text, boolean known, boolean figure, String source, List<String> earlier) {

    /** @param names people's names by their marks */
    static FactText of(Frame frame, Fact fact, Map<String, String> names) {
        var words = new RegisterWords(frame.reader().words());
        return new FactText(
                words.column(fact.column()),
                words.content(fact.column(), fact.content()),
                fact.content() != null,
                words.figure(fact.column()),
                source(frame, fact.source(), names),
                fact.earlier().stream()
                        .map(past -> frame.say(
                                "docket.fact.earlier",
                                words.text(fact.column(), past.text()),
                                source(frame, past.replaced(), names)))
                        .toList());
    }

    private static String source(Frame frame, Source source, Map<String, String> names) {
        var by = names.getOrDefault(source.by(), frame.say("docket.event.tracker"));
        var at = frame.time(source.at());
        return source.fileName() == null || source.line() == 0
                ? frame.say("docket.fact.changed-by", by, at)
                : frame.say("docket.fact.file", source.fileName(), source.line(), at, by);
    }
}
