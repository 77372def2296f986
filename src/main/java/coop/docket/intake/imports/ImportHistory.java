package coop.docket.intake.imports;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.register.revisions.Revision;
import coop.docket.register.revisions.RevisionHistory;
import java.util.List;

/** Lists what was imported and undone, the newest first, as far as all of it lies in one's areas. */
public final class ImportHistory {
    private final Database database;

    public ImportHistory(Database database) {
        this.database = database;
    }

    /**
     * @param before the last revision of the page before; {@link Long#MAX_VALUE} to begin
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public List<Revision> list(Actor actor, long before, int limit) {
        actor.need(Permission.IMPORT_REGISTER);
        return database.read(handle -> new RevisionHistory(handle).list(actor.scope(), before, limit));
    }
}
