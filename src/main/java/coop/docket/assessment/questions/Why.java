package coop.docket.assessment.questions;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.util.List;

/** Why rules flag a cooperative: each standing finding as it was decided, its values and where they come from. */
public final class Why {
    private final Database database;

    public Why(Database database) {
        this.database = database;
    }

    /** @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such cooperative for him */
    public List<Reason> ask(Actor actor, long cooperativeId) {
        actor.need(Permission.READ_CASES);
        new DossiersInScope(database, actor.scope())
                .one(cooperativeId)
                .orElseThrow(() -> Refusal.notFound("assessment.not-found"));
        return database.read(handle -> ReasonDao.standing(handle, actor, cooperativeId));
    }
}
