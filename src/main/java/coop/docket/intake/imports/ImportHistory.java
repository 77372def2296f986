package coop.docket.intake.imports;

import coop.docket.database.Database;
import coop.docket.register.revisions.Revision;
import coop.docket.register.revisions.RevisionHistory;
import java.util.List;

/** Lists what was imported and undone, the newest first. Refuses nothing. */
public final class ImportHistory {
    private final Database database;

    public ImportHistory(Database database) {
        this.database = database;
    }

    /** @param before the last revision of the page before; {@link Long#MAX_VALUE} to begin */
    public List<Revision> list(long before, int limit) {
        return database.read(handle -> new RevisionHistory(handle).list(before, limit));
    }
}
