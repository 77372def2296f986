package coop.docket.reading;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.areas.AreaList;
import coop.docket.register.Column;
import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.rules.TraceRule;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.RuleHeader;
import coop.docket.rules.terms.Deadline;
import coop.docket.rules.terms.Terms;
import coop.docket.rules.tracing.Condition;
import coop.docket.rules.tracing.Probes;
import coop.docket.rules.tracing.Seen;
import coop.docket.rules.tracing.SeenWords;
import coop.docket.rules.vocabulary.Cooperative;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Why not: of random cooperatives and rules that do not flag them, changing nothing but the values that the answer names
 * makes the condition that it names hold.
 */
class NamedValuesTest {
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final AreaList AREAS = RandomAreas.list(DAY);
    private static final ReadPack PACK = ReadPack.of(PackFiles.shipped(), new Problems());
    private static final Terms TERMS = new Terms(DAY, PACK.parameters(), PACK.calendar(), AREAS, Deadline.none());
    private static final int DONORS = 4_000;
    /** So many are enough to see whether a column has a part in a word. */
    private static final int TRIED = 60;

    private final Random random = new Random(SEED);
    private final List<Dossier> donors = RandomRegister.of(SEED, DAY, DONORS);

    @Test
    @Tag("thorough")
    void make_the_named_condition_hold() {
        pairs(24, 6);
    }

    @Test
    @Tag("thorough")
    void make_the_named_condition_hold_of_two_hundred_pairs() {
        pairs(200, Integer.MAX_VALUE);
    }

    private void pairs(int wanted, int rulesAtMost) {
        System.out.println("-Dseed=" + SEED);
        var rules = new ArrayList<>(PACK.rules().values().stream()
                .filter(rule -> rule.inForceOn(DAY))
                .toList());
        java.util.Collections.shuffle(rules, random);
        var chosen = rules.subList(0, Math.min(rulesAtMost, rules.size()));
        var failures = new ArrayList<String>();
        for (int i = 0; i < chosen.size(); i++) {
            var some = wanted / chosen.size() + (i < wanted % chosen.size() ? 1 : 0);
            of(chosen.get(i), some, failures);
        }
        assertThat(failures).isEmpty();
    }

    private void of(RuleHeader rule, int pairs, List<String> failures) {
        var conditions = Probes.of(PACK, rule).conditions();
        try (var trace = new TraceRule(PACK, rule)) {
            for (int pair = 0; pair < pairs; ) {
                var dossier = donors.get(random.nextInt(DONORS));
                var unmet = trace.trace(dossier, DAY, AREAS).map(TraceRule.Unmet::condition);
                if (unmet.isEmpty()) {
                    continue;
                }
                pair++;
                var place = conditions.indexOf(unmet.get());
                if (!canBeMadeToHold(trace, conditions, place, dossier)) {
                    failures.add(rule.id() + ": " + unmet.get() + " of " + RandomRegister.shortened(dossier));
                }
            }
        }
    }

    private boolean canBeMadeToHold(TraceRule trace, List<Condition> conditions, int place, Dossier dossier) {
        var named = named(conditions, place, dossier);
        var from = random.nextInt(DONORS);
        for (int i = 0; i < DONORS; i++) {
            var other = donors.get((from + i) % DONORS);
            var changed = named.take(dossier, other);
            if (holds(trace.trace(changed, DAY, AREAS), conditions, place)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Optional<TraceRule.Unmet> unmet, List<Condition> conditions, int place) {
        return unmet.isEmpty() || conditions.indexOf(unmet.get().condition()) > place;
    }

    /** The columns and sheets upon which the words that the answer names depend, and no others. */
    private Named named(List<Condition> conditions, int place, Dossier dossier) {
        var columns = new LinkedHashSet<Column>();
        var sheets = new LinkedHashSet<Sheet>();
        for (int i = 0; i < TRIED; i++) {
            // of others too: where two things each suffice, none alone changes this one
            var one = i % 2 == 0 ? dossier : donors.get(random.nextInt(DONORS));
            var seen = seen(conditions, place, one);
            var other = donors.get(random.nextInt(DONORS));
            for (var column : Sheet.COOPERATIVES.columns()) {
                if (!seen.equals(seen(conditions, place, new Named(Set.of(column), Set.of()).take(one, other)))) {
                    columns.add(column);
                }
            }
            for (var sheet : Sheet.children()) {
                if (!seen.equals(seen(conditions, place, new Named(Set.of(), Set.of(sheet)).take(one, other)))) {
                    sheets.add(sheet);
                }
            }
        }
        return new Named(columns, sheets);
    }

    private static List<Seen> seen(List<Condition> conditions, int place, Dossier dossier) {
        return SeenWords.of(conditions, place, new Cooperative(dossier, TERMS), PACK.parameters());
    }

    private record Named(Set<Column> columns, Set<Sheet> sheets) {
        /** The first, with the named values of the other. */
        Dossier take(Dossier first, Dossier other) {
            var values = new HashMap<Column, Object>();
            columns.forEach(column -> values.put(column, other.cooperative().value(column)));
            var children = new HashMap<Sheet, List<Row>>(first.children());
            sheets.forEach(sheet -> children.put(sheet, other.rows(sheet)));
            return new Dossier(first.cooperative().with(values), children);
        }
    }
}
