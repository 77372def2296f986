package coop.docket.pages.cooperatives;

import coop.docket.areas.Vietnam;
import coop.docket.assessment.questions.Reason;
import coop.docket.assessment.questions.WhyNot;
import coop.docket.language.Citation;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.RegisterWords;
import coop.docket.pages.frame.Section;
import coop.docket.refusal.Refusal;
import coop.docket.register.search.CooperativeLine;
import coop.docket.rules.source.RuleHeader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Why a rule flags a cooperative, or why it does not.
 *
 * @param watchedSince since when it is only watched; null where what it finds counts
 * @param sentence what the rule says; null where it does not flag
 * @param condition the first that does not hold; null where the rule flags or is not in force
 * @param seen what the words of the condition come to
 */
public record RulePage(
        Frame frame,
        CooperativeLine cooperative,
        RuleHeader rule,
        LocalDate day,
        LocalDate watchedSince,
        String basis,
        String sentence,
        String condition,
        List<Value> seen)
        implements Page {

    /** A word of a condition and what it comes to. */
    public record Value(String word, String text, boolean known) {}

    static RulePage of(Reader reader, CooperativeUses uses, long id, String rule) {
        var actor = reader.signedIn();
        var cooperative = uses.profile().read(actor, id).cooperative();
        var pack = uses.pack().get();
        var header = pack.rules().get(rule);
        if (header == null) {
            throw Refusal.notFound("assessment.no-rule", rule);
        }
        var frame = reader.frame(
                Section.COOPERATIVES, "docket.rule.title", pack.words().title(rule, reader.language()));
        var day = uses.lastRun().read(actor).map(run -> run.key().day()).orElse(Vietnam.today(uses.clock()));
        var flagged = uses.why().ask(actor, id).stream()
                .filter(reason -> reason.rule().equals(rule))
                .findFirst();
        var asked = !pack.watches(rule, day) && header.inForceOn(day);
        var unmet = unmet(flagged, asked, () -> uses.whyNot()
                .ask(actor, pack, id, rule, day, uses.areaList().get()));
        return new RulePage(
                frame,
                cooperative,
                header,
                day,
                pack.watches(rule, day) ? pack.watched().get(rule).since() : null,
                Citation.in(reader.language(), header.basis()),
                flagged.map(reason -> reason.sentences().get(reader.language())).orElse(null),
                unmet.map(answer -> answer.unmet().condition().text()).orElse(null),
                unmet.map(answer -> seen(frame, answer)).orElse(List.of()));
    }

    private static Optional<WhyNot.Answer> unmet(
            Optional<Reason> flagged, boolean asked, java.util.function.Supplier<WhyNot.Answer> answer) {
        return flagged.isPresent() || !asked
                ? Optional.empty()
                : Optional.of(answer.get()).filter(given -> given.unmet() != null);
    }

    private static List<Value> seen(Frame frame, WhyNot.Answer answer) {
        var words = new RegisterWords(frame.reader().words());
        return answer.unmet().seen().stream()
                .map(seen -> new Value(
                        words.word(seen.word()), words.worth(seen.word(), seen.value()), seen.value() != null))
                .toList();
    }

    /** Whether something that the condition asks is not known. */
    public boolean unknown() {
        return seen.stream().anyMatch(value -> !value.known());
    }

    public boolean inForce() {
        return rule.inForceOn(day);
    }
}
