package coop.docket.cases.work;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.cases.CaseKind;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Gives an officer the most urgent case that nobody has; two who ask at once get different ones. */
public final class NextUnassigned {
    private final Database database;
    private final InstantSource clock;

    public NextUnassigned(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param kinds that he wants; none: any
     * @return the case, which is now his; empty where there is none
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not; NOT_VALID if he is not a person
     */
    public Optional<Long> take(Actor actor, Set<CaseKind> kinds) {
        actor.need(Permission.WORK_CASES);
        if (actor.isTracker()) {
            throw Refusal.notValid("cases.assignee");
        }
        var wanted = kinds.isEmpty() ? EnumSet.allOf(CaseKind.class) : kinds;
        return database.write(handle -> take(handle, actor, wanted));
    }

    private Optional<Long> take(Handle handle, Actor actor, Set<CaseKind> kinds) {
        return HeldCaseDao.holdNextUnassigned(handle, actor.scope(), kinds).map(held -> {
            Assignment.give(new CaseInHand(handle, actor, held, clock.instant()), actor.account());
            return held.id();
        });
    }
}
