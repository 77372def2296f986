package coop.docket.rules.warnings;

import coop.docket.refusal.Reason;
import coop.docket.rules.guard.Guarded;
import coop.docket.rules.guard.words.Part;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.RuleHeader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Days that the law leaves open: between a rule and the one that follows it, and before a rule's number begins. */
final class GapWarnings {
    /** Numbers that always were are written from this day on. */
    private static final LocalDate ALWAYS = LocalDate.of(1945, 1, 1);

    private static final Pattern LETTER = Pattern.compile("[A-Z]$");

    private final ReadPack pack;
    private final List<Guarded> rules;
    private final List<Warning> warnings = new ArrayList<>();

    GapWarnings(ReadPack pack, Collection<Guarded> rules) {
        this.pack = pack;
        this.rules = List.copyOf(rules);
    }

    List<Warning> all() {
        rules.forEach(this::successor);
        rules.forEach(this::numbers);
        return warnings;
    }

    private void successor(Guarded rule) {
        var ended = rule.header().before();
        if (ended == null) {
            return;
        }
        var successors = rules.stream()
                .filter(each -> each != rule && follows(rule, each))
                .map(Guarded::header)
                .filter(each -> each.before() == null || each.before().isAfter(ended))
                .toList();
        if (successors.stream()
                .anyMatch(each -> each.from() == null || !each.from().isAfter(ended))) {
            return;
        }
        successors.stream()
                .min(Comparator.comparing(RuleHeader::from))
                .ifPresent(next -> warnings.add(new Warning(
                        rule.header().file(),
                        Lines.of(pack, rule.header().file(), "date-expires"),
                        Warning.Kind.GAP,
                        Reason.of(
                                "warnings.gap",
                                rule.header().id(),
                                ended,
                                next.id(),
                                next.from(),
                                next.from().minusDays(1)))));
    }

    /** A rule of the same number, or one that asks the same. */
    private static boolean follows(Guarded rule, Guarded other) {
        return rule.header().kind() == other.header().kind()
                && (family(rule).equals(family(other))
                        || OverlapWarnings.implies(rule, other) && OverlapWarnings.implies(other, rule));
    }

    private static String family(Guarded rule) {
        return LETTER.matcher(rule.header().id()).replaceAll("");
    }

    private void numbers(Guarded rule) {
        var from = rule.header().from() == null ? ALWAYS : rule.header().from();
        for (var use : ParameterUses.ofToday(rule.form())) {
            var timeline = pack.parameters().get(name(use)).timeline();
            if (!timeline.isEmpty() && timeline.firstKey().isAfter(from)) {
                var what = rule.header().from() == null
                        ? Reason.of("warnings.no-number-always", rule.header().id(), name(use), timeline.firstKey())
                        : Reason.of("warnings.no-number", rule.header().id(), name(use), timeline.firstKey(), from);
                warnings.add(new Warning(rule.header().file(), use.begin().line(), Warning.Kind.GAP, what));
            }
        }
    }

    private static String name(Part use) {
        return use.begin().text();
    }
}
