package coop.docket.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Adds to the audit and reads from it; nothing is ever changed. */
public final class AuditDao {
    private static final RowMapper<AuditEntry> ENTRY = (rows, context) -> new AuditEntry(
            new AuditStream(AuditStream.Kind.valueOf(rows.getString("kind")), rows.getString("stream_id")),
            rows.getLong("number"),
            rows.getObject("at", OffsetDateTime.class).toInstant(),
            rows.getString("actor"),
            rows.getString("action"),
            rows.getString("content"),
            rows.getString("previous"),
            rows.getString("hash"));

    private static final int PAGE = 1000;

    private AuditDao() {}

    /**
     * Adds an entry in the caller's transaction, so that nothing is done without it, nor it without the deed. Whoever
     * adds to the same stream waits until that transaction has ended.
     *
     * @param contentJson no secrets and no personal data: it can never be taken back
     */
    public static void append(
            Handle handle, AuditStream stream, Actor actor, String action, String contentJson, Instant at) {
        var head = locked(handle, stream).orElseGet(() -> {
            // two that begin the same stream: one finds the key taken, and its transaction is tried again
            handle.createUpdate(
                            """
                            insert into audit_stream (kind, stream_id, entries, head, rooted)
                            values (:kind, :id, 0, :head, 0)""")
                    .bind("kind", stream.kind())
                    .bind("id", stream.id())
                    .bind("head", AuditEntry.BEFORE_THE_FIRST)
                    .execute();
            return new Head(0, AuditEntry.BEFORE_THE_FIRST);
        });
        var entry = AuditEntry.sealed(
                stream,
                head.entries() + 1,
                at.truncatedTo(ChronoUnit.MICROS),
                actor.mark(),
                action,
                contentJson,
                head.hash());
        insert(handle, entry);
        handle.createUpdate(
                        """
                        update audit_stream set entries = :entries, head = :head
                        where kind = :kind and stream_id = :id""")
                .bind("entries", entry.number())
                .bind("head", entry.hash())
                .bind("kind", stream.kind())
                .bind("id", stream.id())
                .execute();
    }

    /** The history of one thing, oldest first. */
    public static List<AuditEntry> entries(Handle handle, AuditStream stream) {
        return handle.createQuery("select * from audit_entry where kind = :kind and stream_id = :id order by number")
                .bind("kind", stream.kind())
                .bind("id", stream.id())
                .map(ENTRY)
                .list();
    }

    /** Of all streams, one stream after the other; not held in memory together. */
    static <T> T all(Handle handle, Function<Stream<AuditEntry>, T> work) {
        try (var entries = handle
                .createQuery("select * from audit_entry order by kind, stream_id, number")
                .setFetchSize(PAGE)
                .map(ENTRY)
                .stream()) {
            return work.apply(entries);
        }
    }

    static boolean holds(Handle handle, AuditHead head) {
        return handle.createQuery(
                                """
                                select count(*) from audit_entry
                                where kind = :kind and stream_id = :id and number = :number and hash = :hash""")
                        .bind("kind", head.stream().kind())
                        .bind("id", head.stream().id())
                        .bind("number", head.number())
                        .bind("hash", head.hash())
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    static boolean holds(Handle handle, String hash) {
        return handle.createQuery("select count(*) from audit_entry where hash = :hash")
                        .bind("hash", hash)
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    private record Head(long entries, String hash) {}

    private static Optional<Head> locked(Handle handle, AuditStream stream) {
        return handle.createQuery(
                        """
                        select entries, head from audit_stream
                        where kind = :kind and stream_id = :id for update""")
                .bind("kind", stream.kind())
                .bind("id", stream.id())
                .map((rows, context) -> new Head(rows.getLong("entries"), rows.getString("head")))
                .findOne();
    }

    private static void insert(Handle handle, AuditEntry entry) {
        handle.createUpdate(
                        """
                        insert into audit_entry
                            (kind, stream_id, number, at, actor, action, content, previous, hash)
                        values (:kind, :id, :number, :at, :actor, :action, :content, :previous, :hash)""")
                .bind("kind", entry.stream().kind())
                .bind("id", entry.stream().id())
                .bind("number", entry.number())
                .bind("at", entry.at())
                .bind("actor", entry.actor())
                .bind("action", entry.action())
                .bind("content", entry.content())
                .bind("previous", entry.previous())
                .bind("hash", entry.hash())
                .execute();
    }
}
