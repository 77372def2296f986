package coop.docket.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads and writes sessions, known by the hashes of their tokens. */
final class SessionDao {
    private SessionDao() {}

    record Kept(long account, Instant startedAt, Instant lastSeenAt) {}

    static void insert(Handle handle, String hash, long account, Instant at) {
        handle.createUpdate(
                        """
                        insert into login_session (token_hash, account_id, started_at, last_seen_at)
                        values (:hash, :account, :at, :at)""")
                .bind("hash", hash)
                .bind("account", account)
                .bind("at", at)
                .execute();
    }

    static Optional<Kept> find(Handle handle, String hash) {
        return handle.createQuery(
                        "select account_id, started_at, last_seen_at from login_session where token_hash = :hash")
                .bind("hash", hash)
                .map((rows, context) -> new Kept(
                        rows.getLong("account_id"),
                        rows.getObject("started_at", OffsetDateTime.class).toInstant(),
                        rows.getObject("last_seen_at", OffsetDateTime.class).toInstant()))
                .findOne();
    }

    static void seen(Handle handle, String hash, Instant at) {
        handle.createUpdate("update login_session set last_seen_at = :at where token_hash = :hash")
                .bind("at", at)
                .bind("hash", hash)
                .execute();
    }

    static void delete(Handle handle, String hash) {
        handle.createUpdate("delete from login_session where token_hash = :hash")
                .bind("hash", hash)
                .execute();
    }

    static void deleteOf(Handle handle, long account) {
        handle.createUpdate("delete from login_session where account_id = :account")
                .bind("account", account)
                .execute();
    }

    static void deleteStartedBefore(Handle handle, Instant moment) {
        handle.createUpdate("delete from login_session where started_at < :moment")
                .bind("moment", moment)
                .execute();
    }
}
