package coop.docket.pages.rules;

import coop.docket.access.NameActors;
import coop.docket.cases.docket.CountByRule;
import coop.docket.database.Database;
import coop.docket.packs.FileChanges;
import coop.docket.packs.LivePack;
import coop.docket.packs.PackVersions;
import coop.docket.rulemaking.health.ReadRuleHealth;
import coop.docket.rules.judging.ReadPack;
import java.time.InstantSource;

/** What the pages of rules ask. */
public record RuleUses(
        LivePack live,
        PackVersions versions,
        FileChanges changes,
        CountByRule counts,
        ReadRuleHealth health,
        NameActors names,
        InstantSource clock) {

    public static RuleUses of(Database database, LivePack live, InstantSource clock) {
        return new RuleUses(
                live,
                new PackVersions(database),
                new FileChanges(database),
                new CountByRule(database, clock),
                new ReadRuleHealth(database, live, clock),
                new NameActors(database),
                clock);
    }

    /** The rules in use. */
    ReadPack pack() {
        return live.today().pack();
    }
}
