package coop.docket.register.revisions;

import java.util.Collection;
import org.jdbi.v3.core.Handle;

/** Which revision mentioned a cooperative last: a file that names it says at least that it is still there. */
public final class MentionDao {
    private final Handle handle;

    public MentionDao(Handle handle) {
        this.handle = handle;
    }

    public void insert(Collection<Long> cooperativeIds, long revisionId) {
        if (cooperativeIds.isEmpty()) {
            return;
        }
        try (var batch = handle.prepareBatch("insert into mention (cooperative_id, revision_id) values (?, ?)")) {
            cooperativeIds.forEach(id -> batch.bind(0, id).bind(1, revisionId).add());
            batch.execute();
        }
    }

    public void update(Collection<Long> cooperativeIds, long revisionId) {
        if (cooperativeIds.isEmpty()) {
            return;
        }
        try (var batch = handle.prepareBatch("update mention set revision_id = ? where cooperative_id = ?")) {
            cooperativeIds.forEach(id -> batch.bind(0, revisionId).bind(1, id).add());
            batch.execute();
        }
    }
}
