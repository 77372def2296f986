package coop.docket.cases.work;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import java.time.InstantSource;

/** Gives a case to somebody, or takes it from whoever has it. */
public final class Assign {
    private final Database database;
    private final InstantSource clock;

    public Assign(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param expectedVersion of the case as the actor saw it
     * @param assignee an account; null: nobody
     * @return the case's version after it
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such case for
     *     him; CHANGED_MEANWHILE if it is no longer as he saw it; NOT_NOW if it is closed; NOT_VALID if the assignee
     *     cannot work on it
     */
    public long assign(Actor actor, long caseId, long expectedVersion, Long assignee) {
        actor.need(Permission.ASSIGN_CASES);
        return database.write(handle ->
                Assignment.give(CaseInHand.take(handle, actor, caseId, expectedVersion, clock.instant()), assignee));
    }
}
