package coop.docket.pages.rules;

import coop.docket.cases.CaseKind;
import coop.docket.language.Citation;
import coop.docket.pages.docket.CaseRow;
import coop.docket.pages.frame.Frame;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.RuleHeader;
import java.time.LocalDate;

/**
 * A rule, in the reader's language.
 *
 * @param lasting from when until when it is in force
 * @param watched whether it is only watched
 * @param hits how many open cases it is a ground of; null where the reader may not know
 */
public record RuleLine(
        RuleHeader rule,
        String title,
        String kind,
        String severity,
        String look,
        String standing,
        String basis,
        String lasting,
        boolean inForce,
        boolean watched,
        Long hits) {

    static RuleLine of(Frame frame, ReadPack pack, RuleHeader rule, LocalDate today, Long hits) {
        return new RuleLine(
                rule,
                pack.words().title(rule.id(), frame.language()),
                frame.say("cases.kind." + CaseKind.of(rule.kind())),
                frame.say("docket.severity." + rule.severity()),
                CaseRow.look(rule.severity()),
                frame.say("policy.standing." + rule.standing()),
                Citation.in(frame.language(), rule.basis()),
                lasting(frame, rule),
                rule.inForceOn(today),
                pack.watches(rule.id(), today),
                hits);
    }

    private static String lasting(Frame frame, RuleHeader rule) {
        if (rule.from() == null && rule.before() == null) {
            return frame.say("policy.always");
        }
        if (rule.before() == null) {
            return frame.say("policy.from", rule.from());
        }
        var last = rule.before().minusDays(1);
        return rule.from() == null ? frame.say("policy.until", last) : frame.say("policy.between", rule.from(), last);
    }

    public String path() {
        return "/rules/" + rule.id();
    }

    public String cases() {
        return "/cases?rule=" + rule.id();
    }
}
