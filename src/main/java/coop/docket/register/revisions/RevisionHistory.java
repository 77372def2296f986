package coop.docket.register.revisions;

import coop.docket.access.AreaScope;
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

    // one of which no area is told, of an older program for instance, is for those alone who see everything
    private static final String WITHIN =
            """
            (:everywhere or (select count(*) from revision_area a where a.revision_id = r.id) > 0
                and (select count(*) from revision_area a where a.revision_id = r.id)
                    = (select count(*) from revision_area c where c.revision_id = r.id and %s))
            """
                    .formatted(AreaScope.CONDITION);

    private final Handle handle;

    public RevisionHistory(Handle handle) {
        this.handle = handle;
    }

    /**
     * Those that changed nothing outside the scope.
     *
     * @param before the last one that was had; {@link Long#MAX_VALUE} to begin
     */
    public List<Revision> list(AreaScope scope, long before, int limit) {
        var counts = new SheetCountDao(handle);
        return scope
                .bind(handle.createQuery(SELECT + "where r.id < :before and " + WITHIN
                        + " order by r.id desc fetch first :limit rows only"))
                .bind("before", before)
                .bind("limit", limit)
                .map(RevisionHistory::revision)
                .list()
                .stream()
                .map(revision -> with(revision, counts.of(revision.id())))
                .toList();
    }

    /** Empty also where it changed something outside the scope. */
    public Optional<Revision> one(AreaScope scope, long id) {
        return list(scope, id + 1, 1).stream()
                .filter(revision -> revision.id() == id)
                .findFirst();
    }

    /** The revision that brought a value, for whoever sees the value; without what else it did. */
    public Revision bringing(long id) {
        return handle.createQuery(SELECT + "where r.id = :id")
                .bind("id", id)
                .map(RevisionHistory::revision)
                .one();
    }

    /** When a file last mentioned something within the scope. */
    public Optional<Instant> lastMention(AreaScope scope) {
        return scope.bind(handle.createQuery(
                        "select max(r.made_at) from mention m join cooperative c on c.id = m.cooperative_id"
                                + " join revision r on r.id = m.revision_id where " + AreaScope.CONDITION))
                .mapTo(Instant.class)
                .findOne();
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
