package coop.docket.assessment.questions;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.areas.AreaList;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import coop.docket.rules.TraceRule;
import coop.docket.rules.judging.ReadPack;
import java.time.LocalDate;

/** Why a rule does not flag a cooperative on a day: the first of its conditions that does not hold, and upon what. */
public final class WhyNot {
    private final Database database;

    public WhyNot(Database database) {
        this.database = database;
    }

    /**
     * The answer.
     *
     * @param inForce whether the rule is in force on the day; where it is not, that is why
     * @param unmet the first condition that does not hold; null where all do, so that the rule does flag while in force
     */
    public record Answer(boolean inForce, TraceRule.Unmet unmet) {}

    /**
     * @param pack a published one
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where the pack has no such rule, or there is no such
     *     cooperative for him
     * @throws coop.docket.rules.worker.WorkerFailed if the rule does not come to an end
     */
    public Answer ask(Actor actor, ReadPack pack, long cooperativeId, String rule, LocalDate day, AreaList areas) {
        actor.need(Permission.READ_CASES);
        var header = pack.rules().get(rule);
        if (header == null) {
            throw Refusal.notFound("assessment.no-rule", rule);
        }
        var stored = new DossiersInScope(database, actor.scope())
                .one(cooperativeId)
                .orElseThrow(() -> Refusal.notFound("assessment.not-found"));
        try (var trace = TraceRule.published(pack, header)) {
            return new Answer(
                    header.inForceOn(day),
                    trace.trace(stored.dossier(), day, areas).orElse(null));
        }
    }
}
