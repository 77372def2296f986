package coop.docket.cases.work;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.cases.CaseKind;
import coop.docket.cases.held.HeldCaseDao;
import coop.docket.cases.moves.Assign;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Gives an officer the most urgent case that nobody has; two who ask at once get different ones. */
public final class NextUnassigned {
    private static final int MOST_TRIES = 1_000;

    private final Database database;
    private final WorkOnCase work;

    public NextUnassigned(Database database, WorkOnCase work) {
        this.database = database;
        this.work = work;
    }

    /**
     * @param kinds that he wants; none: any
     * @return the case, which is now his; empty where there is none
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_VALID if he is not a person
     */
    public Optional<Long> take(Actor actor, Set<CaseKind> kinds) {
        actor.need(Permission.WORK_CASES);
        if (actor.isTracker()) {
            throw Refusal.notValid("cases.assignee");
        }
        var wanted = kinds.isEmpty() ? EnumSet.allOf(CaseKind.class) : kinds;
        var taken = taken(actor, wanted);
        // the one that was asked for may just be going to somebody else, and then the next one is asked for
        for (int left = MOST_TRIES; taken.isEmpty() && left > 0 && anyLeft(actor, wanted); left--) {
            taken = taken(actor, wanted);
        }
        return taken;
    }

    private Optional<Long> taken(Actor actor, Set<CaseKind> wanted) {
        return database.write(handle -> HeldCaseDao.holdNextUnassigned(handle, actor.scope(), wanted)
                .map(held -> {
                    work.act(handle, actor, held, new Assign(actor.account()));
                    return held.id();
                }));
    }

    private boolean anyLeft(Actor actor, Set<CaseKind> wanted) {
        return database.read(handle -> HeldCaseDao.anyUnassigned(handle, actor.scope(), wanted));
    }
}
