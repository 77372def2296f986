package coop.docket.access;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads and writes the roots of the audit, and which heads moved since the last. */
final class AuditRootDao {
    private static final RowMapper<AuditRoot> ROOT = (rows, context) -> new AuditRoot(
            rows.getLong("number"),
            rows.getObject("at", OffsetDateTime.class).toInstant(),
            rows.getString("heads"),
            rows.getString("root"));

    private static final RowMapper<AuditHead> HEAD = (rows, context) -> new AuditHead(
            new AuditStream(AuditStream.Kind.valueOf(rows.getString("kind")), rows.getString("stream_id")),
            rows.getLong("entries"),
            rows.getString("head"));

    private AuditRootDao() {}

    static AuditRoot last(Handle handle) {
        return handle.createQuery("select * from audit_root order by number desc fetch first 1 rows only")
                .map(ROOT)
                .findOne()
                .orElseGet(AuditRoot::none);
    }

    static List<AuditRoot> all(Handle handle) {
        return handle.createQuery("select * from audit_root order by number")
                .map(ROOT)
                .list();
    }

    /** Holds them until the transaction ends; in an order that is the same on every database. */
    static List<AuditHead> moved(Handle handle) {
        return handle
                .createQuery(
                        """
                        select kind, stream_id, entries, head from audit_stream
                        where rooted < entries order by kind, stream_id for update""")
                .map(HEAD)
                .stream()
                .sorted(Comparator.comparing(AuditHead::line))
                .toList();
    }

    static List<AuditHead> heads(Handle handle) {
        return handle.createQuery("select kind, stream_id, entries, head from audit_stream order by kind, stream_id")
                .map(HEAD)
                .list();
    }

    static void insert(Handle handle, AuditRoot root) {
        handle.createUpdate("insert into audit_root (number, at, heads, root) values (:number, :at, :heads, :root)")
                .bind("number", root.number())
                .bind("at", root.at())
                .bind("heads", root.heads())
                .bind("root", root.root())
                .execute();
    }

    static void rooted(Handle handle, List<AuditHead> moved) {
        if (moved.isEmpty()) {
            return;
        }
        var batch =
                handle.prepareBatch("update audit_stream set rooted = :number where kind = :kind and stream_id = :id");
        moved.forEach(head -> batch.bind("number", head.number())
                .bind("kind", head.stream().kind())
                .bind("id", head.stream().id())
                .add());
        batch.execute();
    }
}
