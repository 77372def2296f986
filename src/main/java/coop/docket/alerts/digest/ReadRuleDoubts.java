package coop.docket.alerts.digest;

import coop.docket.access.Actor;
import coop.docket.database.Database;
import coop.docket.language.Language;
import coop.docket.packs.LivePack;
import coop.docket.rulemaking.drafts.DraftReaders;
import coop.docket.rulemaking.health.Doubt;
import coop.docket.rulemaking.health.ReadRuleHealth;
import coop.docket.rulemaking.health.RuleHealth;
import coop.docket.rules.judging.ReadPack;
import java.time.InstantSource;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Set;

/** Reads which rules want looking at, for those who write or approve them. */
final class ReadRuleDoubts {
    private static final int MOST = 5;
    /** A rule that has never found anything, or that no lawyer has read, is so every week. */
    private static final Set<Doubt> TOLD = EnumSet.of(Doubt.OFTEN_WRONG, Doubt.REVIEW_PASSED, Doubt.AMENDED);

    private final ReadRuleHealth health;
    private final LivePack packs;

    ReadRuleDoubts(Database database, LivePack packs, InstantSource clock) {
        this.health = new ReadRuleHealth(database, packs, clock);
        this.packs = packs;
    }

    /** Null for whoever has no part in the rules. */
    RuleDoubts of(Actor actor) {
        if (!DraftReaders.may(actor)) {
            return null;
        }
        var pack = packs.today().pack();
        var all = health.read(actor);
        return new RuleDoubts(
                all.stream().filter(RuleHealth::wanting).count(),
                all.stream()
                        .filter(each -> !Collections.disjoint(each.doubts(), TOLD))
                        .limit(MOST)
                        .map(each -> line(pack, each))
                        .toList());
    }

    private static RuleDoubts.Line line(ReadPack pack, RuleHealth each) {
        var titles = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            titles.put(language, pack.words().title(each.rule(), language));
        }
        return new RuleDoubts.Line(
                each.rule(),
                titles,
                each.doubts().stream().filter(TOLD::contains).map(Doubt::name).toList());
    }
}
