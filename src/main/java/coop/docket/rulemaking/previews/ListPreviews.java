package coop.docket.rulemaking.previews;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import java.util.List;

/** Lists the previews of a draft, the newest first. */
public final class ListPreviews {
    private final Database database;

    public ListPreviews(Database database) {
        this.database = database;
    }

    /** @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not */
    public List<Preview> list(Actor actor, long draft) {
        actor.need(Permission.READ_RULES);
        actor.need(Permission.READ_CASES);
        return database.read(handle -> PreviewDao.of(handle, draft));
    }
}
