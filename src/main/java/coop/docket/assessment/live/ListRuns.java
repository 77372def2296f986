package coop.docket.assessment.live;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import java.util.List;

/** Lists the runs, the newest first. */
public final class ListRuns {
    private final Database database;

    public ListRuns(Database database) {
        this.database = database;
    }

    /**
     * @param before the last run of the page before; {@link Long#MAX_VALUE} to begin
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public List<Run> list(Actor actor, long before, int limit) {
        actor.need(Permission.RUN_ASSESSMENT);
        return database.read(handle -> RunDao.list(handle, before, limit));
    }
}
