package coop.docket.cases.docket;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import java.util.List;

/** Reads the cases of one cooperative, open and closed. */
public final class ReadCasesOf {
    private final Database database;

    public ReadCasesOf(Database database) {
        this.database = database;
    }

    /**
     * By number; none where he does not see the cooperative.
     *
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public List<CaseLine> read(Actor actor, long cooperativeId) {
        actor.need(Permission.READ_CASES);
        return database.read(handle -> CaseLineDao.of(handle, actor.scope(), cooperativeId));
    }
}
