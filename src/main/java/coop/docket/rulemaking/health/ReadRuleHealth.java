package coop.docket.rulemaking.health;

import coop.docket.access.Actor;
import coop.docket.access.AreaScope;
import coop.docket.access.Permission;
import coop.docket.areas.Vietnam;
import coop.docket.database.Database;
import coop.docket.packs.FileChanges;
import coop.docket.packs.LivePack;
import coop.docket.packs.PackVersion;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.RuleHeader;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Reads how the rules in force fare, as far as the reader's areas go. */
public final class ReadRuleHealth {
    /** Fewer ended cases say nothing about a rule. */
    private static final long ENOUGH = 5;
    /** One in five dismissed as mistaken is too many. */
    private static final long OFTEN = 20;

    private final Database database;
    private final LivePack packs;
    private final InstantSource clock;

    public ReadRuleHealth(Database database, LivePack packs, InstantSource clock) {
        this.database = database;
        this.packs = packs;
        this.clock = clock;
    }

    /**
     * Each rule of the pack that judges today, in the pack's order.
     *
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public List<RuleHealth> read(Actor actor) {
        actor.need(Permission.READ_RULES);
        actor.need(Permission.READ_CASES);
        var pack = packs.today().pack();
        var last = new FileChanges(database).last(actor);
        var counted = database.read(handle -> counted(handle, actor.scope()));
        return pack.rules().values().stream()
                .map(rule -> health(pack, rule, counted, last.get(rule.file())))
                .toList();
    }

    /** What the database says of all rules. */
    private record Counted(Map<String, Long> standing, Map<String, Fate> fates, Set<String> ever, boolean judged) {}

    private static Counted counted(Handle handle, AreaScope scope) {
        return new Counted(
                HealthDao.standing(handle, scope),
                HealthDao.fates(handle, scope),
                HealthDao.ever(handle),
                HealthDao.judged(handle));
    }

    private RuleHealth health(ReadPack pack, RuleHeader rule, Counted counted, PackVersion changed) {
        var fate = counted.fates().getOrDefault(rule.id(), new Fate());
        return new RuleHealth(
                rule.id(),
                counted.standing().getOrDefault(rule.id(), 0L),
                fate.openCases(),
                fate.endedCases(),
                fate.wrongCases(),
                fate.days(),
                changed,
                doubts(pack, rule, counted, fate, changed));
    }

    /** Whether what the rule rests upon reads otherwise since a day after its text was changed last. */
    private static boolean amended(ReadPack pack, RuleHeader rule, LocalDate changed, LocalDate today) {
        return pack.amended().stream()
                .filter(amendment -> amendment.concerns(rule.basis()))
                .anyMatch(amendment ->
                        amendment.since().isAfter(changed) && !amendment.since().isAfter(today));
    }

    private Set<Doubt> doubts(ReadPack pack, RuleHeader rule, Counted counted, Fate fate, PackVersion changed) {
        var today = Vietnam.today(clock);
        var doubts = EnumSet.noneOf(Doubt.class);
        if (counted.judged() && rule.inForceOn(today) && !counted.ever().contains(rule.id())) {
            doubts.add(Doubt.NEVER_FOUND);
        }
        if (fate.endedCases() >= ENOUGH && 100 * fate.wrongCases() >= OFTEN * fate.endedCases()) {
            doubts.add(Doubt.OFTEN_WRONG);
        }
        if (rule.reviewBy().filter(by -> by.isBefore(today)).isPresent()) {
            doubts.add(Doubt.REVIEW_PASSED);
        }
        if (changed != null && amended(pack, rule, Vietnam.day(changed.publishedAt()), today)) {
            doubts.add(Doubt.AMENDED);
        }
        if (!rule.verified()) {
            doubts.add(Doubt.UNVERIFIED);
        }
        return doubts;
    }
}
