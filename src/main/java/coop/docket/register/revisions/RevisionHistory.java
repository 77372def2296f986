package coop.docket.register.revisions;

import coop.docket.register.Sheet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The revisions that were made, the newest first, each with what it did. */
public final class RevisionHistory {
    private static final String SELECT =
            """
            select r.id, r.kind, r.file_name, r.file_hash, r.made_by, r.made_at, r.undoes, u.id as undone_by
            from revision r left join revision u on u.undoes = r.id
            """;

    private final Handle handle;

    public RevisionHistory(Handle handle) {
        this.handle = handle;
    }

    /** @param before the last one that was had; {@link Long#MAX_VALUE} to begin */
    public List<Revision> list(long before, int limit) {
        var counts = new SheetCountDao(handle);
        return handle
                .createQuery(SELECT + "where r.id < :before order by r.id desc fetch first :limit rows only")
                .bind("before", before)
                .bind("limit", limit)
                .map(RevisionHistory::revision)
                .list()
                .stream()
                .map(revision -> with(revision, counts.of(revision.id())))
                .toList();
    }

    public Optional<Revision> one(long id) {
        return list(id + 1, 1).stream().filter(revision -> revision.id() == id).findFirst();
    }

    private static Revision with(Revision revision, Map<Sheet, SheetCounts> counts) {
        return new Revision(
                revision.id(),
                revision.kind(),
                revision.fileName(),
                revision.fileHash(),
                revision.by(),
                revision.at(),
                revision.undoes(),
                revision.undoneBy(),
                counts);
    }

    private static Revision revision(ResultSet rows, StatementContext context) throws SQLException {
        var at = context.findColumnMapperFor(Instant.class).orElseThrow();
        return new Revision(
                rows.getLong("id"),
                RevisionKind.valueOf(rows.getString("kind")),
                rows.getString("file_name"),
                rows.getString("file_hash"),
                rows.getString("made_by"),
                at.map(rows, "made_at", context),
                rows.getObject("undoes", Long.class),
                rows.getObject("undone_by", Long.class),
                Map.of());
    }
}
