package coop.docket.progress.targets;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.progress.Part;
import java.time.LocalDate;
import java.util.List;

/** Tells by how much revenue, workers' income and profit grew in the last five years that have ended. */
public final class ReadGrowth {
    private final Database database;

    public ReadGrowth(Database database) {
        this.database = database;
    }

    /**
     * The newest year first; none where nobody reported twice.
     *
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public List<GrowthOfYear> read(Actor actor, Part part, LocalDate today) {
        actor.need(Permission.READ_CASES);
        return database.read(handle -> new GrowthDao(handle, actor.scope(), part, today).years());
    }
}
