package coop.docket.pages.cooperatives;

import coop.docket.assessment.questions.Reason;
import coop.docket.pages.frame.Frame;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.RuleHeader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a rule says of a cooperative, in the reader's language.
 *
 * @param answer a key: flagged, silent, watched or not-in-force
 * @param sentence what it says; null where it does not flag
 */
public record RuleLine(String rule, String kind, String title, String answer, String sentence) {

    /** One for each rule of a pack, by id. */
    static List<RuleLine> of(Frame frame, ReadPack pack, List<Reason> reasons, LocalDate day) {
        Map<String, Reason> flagged = reasons.stream().collect(Collectors.toMap(Reason::rule, Function.identity()));
        return pack.rules().values().stream()
                .map(rule -> of(frame, pack, rule, flagged.get(rule.id()), day))
                .toList();
    }

    static RuleLine of(Frame frame, ReadPack pack, RuleHeader rule, Reason reason, LocalDate day) {
        var answer = reason != null ? "flagged" : answer(pack, rule, day);
        return new RuleLine(
                rule.id(),
                frame.say("cases.kind." + coop.docket.cases.CaseKind.of(rule.kind())),
                pack.words().title(rule.id(), frame.language()),
                answer,
                reason == null ? null : reason.sentences().get(frame.language()));
    }

    private static String answer(ReadPack pack, RuleHeader rule, LocalDate day) {
        if (!rule.inForceOn(day)) {
            return "not-in-force";
        }
        return pack.watches(rule.id(), day) ? "watched" : "silent";
    }

    public boolean flagged() {
        return answer.equals("flagged");
    }
}
