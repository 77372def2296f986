package coop.docket.register.revisions;

import java.util.Collection;
import org.jdbi.v3.core.Handle;

/** In which areas a revision changed something. */
public final class RevisionAreaDao {
    private final Handle handle;

    public RevisionAreaDao(Handle handle) {
        this.handle = handle;
    }

    /** @param areas codes; empty text for what lies in no area that is known */
    public void insert(long revisionId, Collection<String> areas) {
        if (areas.isEmpty()) {
            return;
        }
        try (var batch = handle.prepareBatch("insert into revision_area (revision_id, area) values (?, ?)")) {
            areas.forEach(area -> batch.bind(0, revisionId).bind(1, area).add());
            batch.execute();
        }
    }

    /** What undoes a revision changes the same areas. */
    public void copy(long fromRevision, long toRevision) {
        handle.execute(
                "insert into revision_area (revision_id, area) select ?, area from revision_area where revision_id = ?",
                toRevision,
                fromRevision);
    }
}
