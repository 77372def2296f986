package coop.docket.pages.rules;

import coop.docket.access.Permission;
import coop.docket.areas.Vietnam;
import coop.docket.cases.CaseKind;
import coop.docket.language.Folding;
import coop.docket.pages.frame.Choice;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Parameters;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.RuleHeader;
import coop.docket.rules.source.RuleKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules in use.
 *
 * @param all how many there are
 * @param counted whether the reader may know how many cases a rule is a ground of
 */
public record RulesPage(
        Frame frame, String words, String kind, List<Choice> kinds, List<RuleLine> lines, int all, boolean counted)
        implements Page {

    static RulesPage of(Reader reader, RuleUses uses, Parameters asked) {
        var frame = reader.frame(Section.RULES, "policy.rules.title");
        var pack = uses.pack();
        var today = Vietnam.today(uses.clock());
        var counted = frame.may(Permission.READ_CASES);
        Map<String, Long> counts = counted ? uses.counts().count(reader.signedIn(), today) : Map.of();
        var words = asked.first("q").orElse("");
        var kind = kind(asked);
        var lines = pack.rules().values().stream()
                .filter(rule -> kind.isEmpty() || kind.get() == rule.kind())
                .filter(rule -> matches(pack, rule, frame, Folding.search(words)))
                .map(rule -> RuleLine.of(frame, pack, rule, today, counted ? counts.getOrDefault(rule.id(), 0L) : null))
                .toList();
        return new RulesPage(
                frame,
                words,
                kind.map(RuleKind::name).orElse(""),
                kinds(frame),
                lines,
                pack.rules().size(),
                counted);
    }

    private static Optional<RuleKind> kind(Parameters asked) {
        return asked.first("kind").flatMap(name -> Arrays.stream(RuleKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst());
    }

    private static boolean matches(ReadPack pack, RuleHeader rule, Frame frame, String folded) {
        return Folding.search(rule.id() + " " + pack.words().title(rule.id(), frame.language()) + " " + rule.basis())
                .contains(folded);
    }

    private static List<Choice> kinds(Frame frame) {
        return Arrays.stream(RuleKind.values())
                .map(kind -> new Choice(kind.name(), frame.say("cases.kind." + CaseKind.of(kind))))
                .toList();
    }

    public boolean narrowed() {
        return !words.isEmpty() || !kind.isEmpty();
    }
}
