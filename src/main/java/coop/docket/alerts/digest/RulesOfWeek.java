package coop.docket.alerts.digest;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.areas.Vietnam;
import coop.docket.database.Database;
import coop.docket.packs.PackVersion;
import coop.docket.packs.PackVersions;
import coop.docket.rulemaking.drafts.DraftState;
import coop.docket.rulemaking.drafts.ListDrafts;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Reads how the rules have changed within the week, and which changes wait for somebody. */
final class RulesOfWeek {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int MOST = 1_000;

    private final PackVersions versions;
    private final ListDrafts drafts;
    private final InstantSource clock;

    RulesOfWeek(Database database, InstantSource clock) {
        this.versions = new PackVersions(database);
        this.drafts = new ListDrafts(database);
        this.clock = clock;
    }

    /** The newest first; the first version of all changes nothing. */
    List<RuleChange> changes(Actor actor) {
        if (!actor.may(Permission.READ_RULES)) {
            return List.of();
        }
        var from = clock.instant().minus(WEEK);
        return versions.list(actor).stream()
                .filter(version ->
                        version.basedOn() != null && !version.publishedAt().isBefore(from))
                .map(RulesOfWeek::change)
                .toList();
    }

    private static RuleChange change(PackVersion version) {
        return new RuleChange(
                version.number(), version.effectiveFrom(), Vietnam.day(version.publishedAt()), version.reason());
    }

    /** Null where he approves none. */
    Long approvals(Actor actor) {
        return actor.may(Permission.APPROVE_RULES)
                ? Long.valueOf(
                        drafts.list(actor, List.of(DraftState.SUBMITTED), MOST).size())
                : null;
    }
}
