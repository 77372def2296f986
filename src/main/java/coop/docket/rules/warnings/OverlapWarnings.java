package coop.docket.rules.warnings;

import coop.docket.refusal.Reason;
import coop.docket.rules.guard.Guarded;
import coop.docket.rules.source.RuleHeader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Rules that add nothing: whenever they hold, another of their kind does, which weighs as much or more. */
final class OverlapWarnings {
    private final List<Guarded> rules;

    OverlapWarnings(Collection<Guarded> rules) {
        this.rules = List.copyOf(rules);
    }

    List<Warning> all() {
        var warnings = new ArrayList<Warning>();
        for (var rule : rules) {
            for (var other : rules) {
                if (adds(rule, other) == null) {
                    continue;
                }
                warnings.add(new Warning(
                        rule.header().file(),
                        1,
                        Warning.Kind.OVERLAP,
                        Reason.of(
                                adds(rule, other),
                                rule.header().id(),
                                other.header().id())));
            }
        }
        return warnings;
    }

    /** The key of what is to be said; null where nothing is. Of two rules that ask the same, the second is named. */
    private static String adds(Guarded rule, Guarded other) {
        var one = rule.header();
        var two = other.header();
        if (rule == other
                || one.kind() != two.kind()
                || one.severity().compareTo(two.severity()) > 0
                || !together(one, two)
                || !implies(rule, other)) {
            return null;
        }
        var same = implies(other, rule) && one.severity() == two.severity();
        return same ? one.id().compareTo(two.id()) > 0 ? "warnings.same" : null : "warnings.overlap";
    }

    private static boolean together(RuleHeader one, RuleHeader two) {
        return (one.before() == null || two.from() == null || two.from().isBefore(one.before()))
                && (two.before() == null || one.from() == null || one.from().isBefore(two.before()));
    }

    /** Whether the other's conditions all hold wherever the rule's do. */
    static boolean implies(Guarded rule, Guarded other) {
        var facts = Facts.none();
        ConditionWarnings.of(rule.form()).forEach(each -> facts.with(each, true));
        return !facts.impossible()
                && ConditionWarnings.of(other.form()).stream()
                        .allMatch(each -> facts.copy().with(each, false).impossible());
    }
}
