package coop.docket.progress.reports;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.progress.Part;
import java.util.List;

/** Names the cooperatives of the register that a report is about. */
public final class ListReviewed {
    private final Database database;

    public ListReviewed(Database database) {
        this.database = database;
    }

    /**
     * By number.
     *
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public List<Long> list(Actor actor, Part part) {
        actor.need(Permission.READ_CASES);
        return database.read(handle -> new ReportDao(handle, actor.scope(), part)
                .communes().keySet().stream().sorted().toList());
    }
}
