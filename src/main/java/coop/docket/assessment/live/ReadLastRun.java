package coop.docket.assessment.live;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import java.util.Optional;

/** Tells the newest run that has come to its end: how new what is told of cooperatives is. */
public final class ReadLastRun {
    private final Database database;

    public ReadLastRun(Database database) {
        this.database = database;
    }

    /**
     * @return empty where there was none yet
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public Optional<Run> read(Actor actor) {
        actor.need(Permission.READ_CASES);
        return database.read(RunDao::newestDone);
    }
}
