package coop.docket.rules;

import coop.docket.areas.AreaList;
import coop.docket.register.Dossier;
import coop.docket.rules.judging.Finding;
import coop.docket.rules.judging.Judge;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.judging.RulePack;
import coop.docket.rules.source.RuleHeader;
import coop.docket.rules.terms.Deadline;
import coop.docket.rules.terms.Terms;
import coop.docket.rules.tracing.Condition;
import coop.docket.rules.tracing.Probes;
import coop.docket.rules.tracing.Seen;
import coop.docket.rules.tracing.SeenWords;
import coop.docket.rules.vocabulary.Cooperative;
import coop.docket.rules.worker.WorkerFailed;
import coop.docket.rules.worker.WorkerPack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the first condition of a rule that does not hold for a cooperative; the rule is compiled once for many. */
public final class TraceRule implements AutoCloseable {
    private final ReadPack pack;
    private final RuleHeader rule;
    private final Probes probes;
    private final RulePack here;
    private final WorkerPack elsewhere;

    /**
     * Compiles a rule of a pack condition by condition: of the program's own pack in this process, else in a worker.
     *
     * @throws coop.docket.rules.worker.WorkerFailed if the worker dies or takes too long
     */
    public TraceRule(ReadPack pack, RuleHeader rule) {
        this(pack, rule, Probes.of(pack, rule), RuleBook.trusted(pack));
    }

    /** Compiles a rule of a published pack condition by condition, in this process. */
    public static TraceRule published(ReadPack pack, RuleHeader rule) {
        return new TraceRule(pack, rule, Probes.of(pack, rule), true);
    }

    /** Compiles every condition of a rule that nobody has approved, in a worker. */
    public static TraceRule draft(ReadPack pack, RuleHeader rule) {
        return new TraceRule(pack, rule, Probes.each(pack, rule), false);
    }

    private TraceRule(ReadPack pack, RuleHeader rule, Probes probes, boolean trusted) {
        this.pack = pack;
        this.rule = rule;
        this.probes = probes;
        try {
            this.here = trusted ? RulePack.compile(probes.pack()) : null;
            this.elsewhere = trusted ? null : WorkerPack.attempt(probes.pack());
        } catch (PackNotValid never) {
            throw new IllegalStateException(never);
        }
    }

    /**
     * A condition that does not hold.
     *
     * @param seen what its words come to; null values are not known
     */
    public record Unmet(Condition condition, List<Seen> seen) {}

    /** Whether the rule is in force on a day; where it is not, no condition is asked. */
    public boolean inForceOn(LocalDate day) {
        return rule.inForceOn(day);
    }

    /** The first condition that does not hold on the day; empty where all do. */
    public Optional<Unmet> trace(Dossier dossier, LocalDate day, AreaList areas) {
        var held = held(dossier, day, areas);
        var conditions = probes.conditions();
        for (int place = 0; place < conditions.size(); place++) {
            if (!held.contains(Probes.id(rule, place + 1))) {
                return Optional.of(new Unmet(conditions.get(place), seen(place, dossier, day, areas)));
            }
        }
        return Optional.empty();
    }

    private List<Seen> seen(int place, Dossier dossier, LocalDate day, AreaList areas) {
        var terms = new Terms(day, pack.parameters(), pack.calendar(), areas, Deadline.none());
        return SeenWords.of(probes.conditions(), place, new Cooperative(dossier, terms), pack.parameters());
    }

    /** Whether a condition holds by itself. */
    public enum State {
        HELD,
        NOT_HELD,
        /** It does not hold because a value that it asks for is not known. */
        NOT_KNOWN,
        /** It speaks of what others before it have found, and those have found nothing. */
        NOT_ASKED
    }

    /**
     * A condition and what it came to.
     *
     * @param seen what its words come to; null values are not known
     */
    public record Asked(Condition condition, State state, List<Seen> seen) {}

    /** Every condition in order, also after one that does not hold; what only names a value is left out. */
    public List<Asked> every(Dossier dossier, LocalDate day, AreaList areas) {
        var held = held(dossier, day, areas);
        var asked = new ArrayList<Asked>();
        var conditions = probes.conditions();
        for (int place = 0; place < conditions.size(); place++) {
            if (!conditions.get(place).binds()) {
                var seen = seen(place, dossier, day, areas);
                asked.add(new Asked(conditions.get(place), state(place + 1, held, seen), seen));
            }
        }
        return asked;
    }

    private State state(int place, Set<String> held, List<Seen> seen) {
        var alone = Probes.aloneId(rule, place);
        if (held.contains(alone) || held.contains(Probes.id(rule, place))) {
            return State.HELD;
        }
        if (!probes.pack().rules().containsKey(alone) && place > 1 && !held.contains(Probes.id(rule, place - 1))) {
            return State.NOT_ASKED;
        }
        return seen.stream().anyMatch(each -> each.value() == null) ? State.NOT_KNOWN : State.NOT_HELD;
    }

    private HashSet<String> held(Dossier dossier, LocalDate day, AreaList areas) {
        try (var judge = on(day, areas)) {
            return judge.judge(List.of(dossier)).stream()
                    .map(Finding::rule)
                    .map(RuleHeader::id)
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (RuntimeException thrown) {
            if (!Deadline.passed(thrown)) {
                throw thrown;
            }
            throw new WorkerFailed(PublishedJudge.tooLong(rule));
        }
    }

    private Judge on(LocalDate day, AreaList areas) {
        return here == null ? elsewhere.on(day, areas) : here.on(day, areas, PublishedJudge.deadline());
    }

    @Override
    public void close() {
        if (here == null) {
            elsewhere.close();
        } else {
            here.close();
        }
    }
}
