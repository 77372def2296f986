package coop.docket.pages.drafts;

import coop.docket.areas.Vietnam;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Parameters;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.RegisterWords;
import coop.docket.pages.frame.Section;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.search.CooperativeLine;
import coop.docket.register.search.Found;
import coop.docket.register.search.Place;
import coop.docket.rulemaking.checks.TryRule;
import coop.docket.rules.TraceRule;
import coop.docket.rules.worker.WorkerFailed;
import java.util.List;

/**
 * A rule of a draft, tried on one cooperative: what it says, and what each of its conditions comes to.
 *
 * @param cooperative that it was tried on; null where none was asked for, or none is like that
 * @param sentence what it says; null where it says nothing
 */
public record TryPage(
        Frame frame,
        DraftLine line,
        String path,
        String words,
        String day,
        CooperativeLine cooperative,
        boolean inForce,
        String sentence,
        List<Condition> conditions)
        implements Page {

    /** A condition, and what it came to. @param tone of the badge that says it */
    public record Condition(String text, String state, String tone, List<Value> seen) {}

    /** A word of a condition and what it comes to. */
    public record Value(String word, String text, boolean known) {}

    static TryPage of(Reader reader, DraftUses uses, long id, String path, Parameters asked) {
        var actor = reader.signedIn();
        var frame = reader.frame(Section.RULES, "policy.try.title", path);
        var line = DraftLine.of(
                frame,
                uses.writing().read().read(actor, id).draft(),
                uses.names().names());
        var words = asked.first("q").orElse("");
        var day = asked.first("day").orElse(Vietnam.today(uses.clock()).toString());
        var page = new TryPage(frame, line, path, words, day, null, false, null, List.of());
        if (words.isEmpty()) {
            return page;
        }
        var found = uses.cooperatives().search(actor, words, Place.START, 1).stream()
                .map(Found::cooperative)
                .findFirst();
        if (found.isEmpty()) {
            return page.refusing("q", Reason.of("docket.search.none", words));
        }
        try {
            var files = uses.writing().files().read(actor, id);
            var tried =
                    uses.looking().tryRule().ask(actor, files, path, found.get().id(), DraftResource.day(day));
            return page.told(found.get(), tried);
        } catch (Refusal refused) {
            if (refused.kind() == RefusalKind.NOT_FOUND || refused.kind() == RefusalKind.NOT_ALLOWED) {
                throw refused;
            }
            return page.refusing(refused.reason().key().equals("docket.no-day") ? "day" : "q", refused.reason());
        } catch (WorkerFailed endless) {
            return page.refusing("q", endless.reason());
        }
    }

    private TryPage refusing(String field, Reason reason) {
        return new TryPage(
                frame.with(Problems.of(field, reason)), line, path, words, day, null, false, null, List.of());
    }

    private TryPage told(CooperativeLine on, TryRule.Tried tried) {
        var register = new RegisterWords(frame.reader().words());
        var sentence = tried.finding() == null ? null : tried.finding().sentence(frame.language());
        return new TryPage(
                frame,
                line,
                path,
                words,
                day,
                on,
                tried.inForce(),
                sentence,
                tried.conditions().stream()
                        .map(each -> condition(register, each))
                        .toList());
    }

    private Condition condition(RegisterWords words, TraceRule.Asked asked) {
        return new Condition(
                asked.condition().text(),
                frame.say("policy.try.state." + asked.state()),
                switch (asked.state()) {
                    case HELD -> "good";
                    case NOT_HELD -> "bad";
                    default -> "still";
                },
                asked.seen().stream()
                        .map(seen -> new Value(
                                words.word(seen.word()), words.worth(seen.word(), seen.value()), seen.value() != null))
                        .toList());
    }

    public String back() {
        return FilePath.of(line, path);
    }
}
