package coop.docket.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads and writes sessions, known by the hashes of their tokens. */
final class SessionDao {
    private SessionDao() {}

    record Kept(long account, Instant startedAt, Instant lastSeenAt) {}

    /** One of an account's. */
    record Own(String hash, Kept kept) {}

    static List<Own> of(Handle handle, long account) {
        return handle.createQuery(
                        """
                        select token_hash, account_id, started_at, last_seen_at from login_session
                        where account_id = :account order by started_at desc, token_hash""")
                .bind("account", account)
                .map((rows, context) -> new Own(rows.getString("token_hash"), kept(rows)))
                .list();
    }

    private static Kept kept(ResultSet rows) throws SQLException {
        return new Kept(
                rows.getLong("account_id"),
                rows.getObject("started_at", OffsetDateTime.class).toInstant(),
                rows.getObject("last_seen_at", OffsetDateTime.class).toInstant());
    }

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
                .map((rows, context) -> kept(rows))
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
