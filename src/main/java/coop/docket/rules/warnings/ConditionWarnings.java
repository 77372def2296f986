package coop.docket.rules.warnings;

import coop.docket.language.Said;
import coop.docket.refusal.Reason;
import coop.docket.rules.guard.Guarded;
import coop.docket.rules.guard.words.Form;
import coop.docket.rules.guard.words.Part;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.plain.PlainRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Conditions of one rule that can never hold, hold always, or stand there twice. */
final class ConditionWarnings {
    private final ReadPack pack;
    private final Guarded rule;
    private final LocalDate day;
    private final List<Warning> warnings = new ArrayList<>();

    ConditionWarnings(ReadPack pack, Guarded rule, LocalDate day) {
        this.pack = pack;
        this.rule = rule;
        this.day = day;
    }

    List<Warning> all() {
        var conditions = of(rule.form());
        var seen = new HashSet<String>();
        var facts = Facts.none();
        for (var condition : conditions) {
            if (Facts.none().with(condition, true).impossible()) {
                warn(Warning.Kind.NEVER, condition, "warnings.never");
                return warnings;
            }
            if (!seen.add(Spelt.of(condition))) {
                warn(Warning.Kind.ALWAYS, condition, "warnings.repeated");
            } else if (Facts.none().with(condition, false).impossible()) {
                warn(Warning.Kind.ALWAYS, condition, "warnings.always");
            }
            if (facts.with(condition, true).impossible()) {
                warn(Warning.Kind.NEVER, condition, "warnings.never-with");
                return warnings;
            }
        }
        conditions.forEach(condition -> alternatives(condition, conditions));
        return warnings;
    }

    /** What a rule asks, condition by condition. */
    static List<Part> of(Form form) {
        return Stream.concat(form.own().stream().map(Part.Constraint::question), form.further().stream())
                .filter(Objects::nonNull)
                .toList();
    }

    private void alternatives(Part condition, List<Part> conditions) {
        if (!(condition instanceof Part.Joined joined) || !joined.either()) {
            return;
        }
        var others = Facts.none();
        conditions.stream().filter(each -> each != condition).forEach(each -> others.with(each, true));
        for (var alternative : joined.parts()) {
            if (others.copy().with(alternative, true).impossible()) {
                warn(Warning.Kind.NEVER, alternative, "warnings.never-either");
            } else {
                alternatives(alternative, conditions);
            }
        }
    }

    private void warn(Warning.Kind kind, Part condition, String key) {
        Said said = language -> PlainRule.condition(pack, condition, day, language);
        var what = Reason.of(key, rule.header().id(), said);
        warnings.add(new Warning(rule.header().file(), condition.begin().line(), kind, what));
    }
}
