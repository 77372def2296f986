package coop.docket.pages.drafts;

import coop.docket.assessment.comparison.Difference;
import coop.docket.cases.CaseKind;
import coop.docket.pages.frame.Choice;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Parameters;
import coop.docket.pages.frame.Reader;
import coop.docket.refusal.Refusal;
import coop.docket.rulemaking.previews.Preview;
import coop.docket.rulemaking.previews.PreviewPage;
import coop.docket.rulemaking.previews.PreviewRule;
import coop.docket.rulemaking.previews.Tally;
import coop.docket.rulemaking.previews.Wanted;
import coop.docket.rules.source.RuleKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What becomes of findings between two packs, as far as it is wanted, with its filters.
 *
 * @param path of the page that shows it
 * @param byKind how many of the lines that are wanted are about each kind of case
 * @param next where the list goes on; null where it does not
 */
public record ChangeList(
        Frame frame,
        String path,
        Preview preview,
        Parameters asked,
        List<PreviewRule> rules,
        List<Share> byKind,
        List<Share> byArea,
        List<ChangeText> lines,
        String next) {
    private static final int MOST_AREAS = 200;

    /** How many are about one thing. */
    public record Share(String of, Tally tally, String path) {}

    /**
     * @param draft whose preview it must be
     * @param path of the page that shows it
     */
    static ChangeList of(Reader reader, DraftUses uses, long draft, long id, String path, Parameters query) {
        var actor = reader.signedIn();
        var asked = query.without("lang", "theme", "token");
        var found = uses.looking()
                .page()
                .read(actor, id, wanted(asked), asked.first("after").orElse(null));
        if (found.preview().key().draft() != draft) {
            throw Refusal.notFound("previews.not-found");
        }
        return of(reader.frame(null, ""), uses, reader, path, asked, found);
    }

    private static ChangeList of(
            Frame frame, DraftUses uses, Reader reader, String path, Parameters asked, PreviewPage found) {
        var codes = Stream.concat(
                found.lines().stream().map(each -> each.area()),
                found.byArea().stream().map(Tally::of));
        var areas = uses.areas().names(reader.signedIn(), codes.filter(code -> code != null && !code.isBlank()));
        var plain = asked.without("after");
        return new ChangeList(
                frame,
                path,
                found.preview(),
                asked,
                found.rules(),
                shares(
                        found.byKind(),
                        path,
                        plain,
                        "kind",
                        of -> frame.say("cases.kind." + CaseKind.of(RuleKind.valueOf(of)))),
                shares(
                        found.byArea().stream().limit(MOST_AREAS).toList(),
                        path,
                        plain,
                        "area",
                        of -> of.isBlank() ? frame.say("policy.preview.no-area") : areas.getOrDefault(of, of)),
                found.lines().stream()
                        .map(each -> ChangeText.of(frame, each, areas))
                        .toList(),
                found.next() == null ? null : plain.with("after", found.next()).at(path));
    }

    private static List<Share> shares(
            List<Tally> tallies, String path, Parameters asked, String name, UnaryOperator<String> said) {
        return tallies.stream()
                .map(tally -> new Share(
                        said.apply(tally.of()),
                        tally,
                        tally.of().isBlank()
                                ? null
                                : asked.with(name, tally.of()).at(path)))
                .toList();
    }

    private static Wanted wanted(Parameters asked) {
        return new Wanted(
                named(Difference.Turn.values(), asked, "turn").orElse(null),
                named(RuleKind.values(), asked, "kind").orElse(null),
                asked.first("rule").orElse(null),
                asked.first("area").orElse(null),
                asked.first("noticeable").isPresent());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, Parameters asked, String name) {
        return asked.first(name).flatMap(text -> Arrays.stream(all)
                .filter(each -> each.name().equals(text))
                .findFirst());
    }

    public List<Choice> turns() {
        return Arrays.stream(Difference.Turn.values())
                .map(turn -> new Choice(turn.name(), frame.say("policy.turn." + turn)))
                .toList();
    }

    public List<Choice> kinds() {
        return Arrays.stream(RuleKind.values())
                .map(kind -> new Choice(kind.name(), frame.say("cases.kind." + CaseKind.of(kind))))
                .toList();
    }

    public List<Choice> ruleChoices() {
        return rules.stream()
                .map(rule -> new Choice(
                        rule.rule(), rule.rule() + " – " + rule.titles().get(frame.language())))
                .toList();
    }

    public String text(String name) {
        return asked.first(name).orElse("");
    }

    public boolean narrowed() {
        return !asked.without("after").all().isEmpty();
    }

    /** Where one of the figures leads. */
    public String only(String turn) {
        return Parameters.of("").with("turn", turn).at(path);
    }
}
