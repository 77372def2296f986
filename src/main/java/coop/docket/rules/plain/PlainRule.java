package coop.docket.rules.plain;

import coop.docket.language.Citation;
import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.refusal.Reason;
import coop.docket.rules.guard.Guarded;
import coop.docket.rules.guard.words.Form;
import coop.docket.rules.guard.words.Part;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.RuleHeader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule as prose.
 *
 * @param rule its id
 * @param when its conditions, each a clause; all must hold
 * @param then the flag, since when, and what it rests upon; empty where the rule cannot be said
 * @param force when it is in force, on what basis
 * @param unsaid why it cannot be said, with file and line; null where it can
 */
public record PlainRule(String rule, List<String> when, String then, String force, Reason unsaid, String text) {

    /** What readers of such sentences must know: what a comparison with an unknown value comes to. */
    public static String note(Language language) {
        return Words.in(language).say("plain.note");
    }

    /**
     * Says a rule of a pack; its numbers are those of the day, or of the nearest day on which the rule is in force.
     *
     * @throws java.util.NoSuchElementException if the pack has no file of that rule
     */
    public static PlainRule of(ReadPack pack, String rule, LocalDate day, Language language) {
        var guarded = pack.guarded(rule);
        if (!guarded.passed() || guarded.form() == null) {
            var problem = guarded.problems().get(0);
            return cannot(rule, language, Reason.of("plain.refused", rule, problem.what()));
        }
        var header = guarded.header();
        var told = nearest(header, day);
        var speech = Speech.in(language, pack.parameters(), told);
        try {
            return said(pack, guarded, speech, language);
        } catch (Unsaid unsaid) {
            return cannot(
                    rule,
                    language,
                    Reason.of("plain.cannot", rule, Integer.toString(unsaid.line()), header.file(), unsaid.what()));
        }
    }

    /** One condition of a rule that has passed the guard, as a clause; as it begins in the file where it cannot be said. */
    public static String condition(ReadPack pack, Part condition, LocalDate day, Language language) {
        try {
            return new Phrases(Speech.in(language, pack.parameters(), day), null)
                    .questions()
                    .say(condition);
        } catch (Unsaid unsaid) {
            return condition.begin().written();
        }
    }

    private static PlainRule said(ReadPack pack, Guarded guarded, Speech speech, Language language) {
        var header = guarded.header();
        var phrases = new Phrases(speech, null);
        var when = conditions(phrases, guarded.form());
        var title = pack.words().title(header.id(), language);
        var then = new FlagPhrase(phrases, guarded.form()).say(header, title);
        var force = force(speech, header, language);
        if (!speech.numbers().isEmpty()) {
            force = speech.say("force.numbers", force, speech.date(speech.day()));
        }
        var text = when.isEmpty()
                ? speech.say("rule.always", then, force)
                : when.size() == 1
                        ? speech.say("rule.one", when.get(0), then, force)
                        : speech.say("rule", speech.marked(when, "next", 0), then, force);
        return new PlainRule(header.id(), when, then, force, null, text);
    }

    private static List<String> conditions(Phrases phrases, Form form) {
        var when = new ArrayList<String>();
        for (var constraint : form.own()) {
            if (constraint.question() != null) {
                when.add(phrases.questions().say(constraint.question()));
            }
        }
        for (var further : form.further()) {
            if (further instanceof Part.Accumulated accumulated) {
                accumulated
                        .results()
                        .forEach(each -> when.add(phrases.questions().say(each)));
            } else {
                when.add(phrases.questions().say(further));
            }
        }
        return when;
    }

    private static String force(Speech speech, RuleHeader rule, Language language) {
        var from = rule.from() == null ? null : speech.date(rule.from());
        var last = rule.before() == null ? null : speech.date(rule.before().minusDays(1));
        var force = from != null && last != null
                ? speech.say("force.both", from, last)
                : from != null
                        ? speech.say("force.from", from)
                        : last != null ? speech.say("force.to", last) : speech.say("force.always");
        force = speech.say(rule.verified() ? "basis" : "basis.unverified", force, Citation.in(language, rule.basis()));
        return rule.review() == null ? force : speech.say("review", force, rule.review());
    }

    private static LocalDate nearest(RuleHeader rule, LocalDate day) {
        if (rule.inForceOn(day)) {
            return day;
        }
        return rule.from() != null && day.isBefore(rule.from())
                ? rule.from()
                : rule.before().minusDays(1);
    }

    private static PlainRule cannot(String rule, Language language, Reason why) {
        return new PlainRule(rule, List.of(), "", "", why, Words.in(language).say(why));
    }
}
