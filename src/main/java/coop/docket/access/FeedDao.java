package coop.docket.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads and writes the secrets of calendar feeds, known by their hashes; an account has one at most. */
final class FeedDao {
    private FeedDao() {}

    static void insert(Handle handle, long account, String hash, Instant at) {
        handle.execute(
                "insert into calendar_feed (account_id, secret_hash, made_at) values (?, ?, ?)", account, hash, at);
    }

    /** @return whether there was one */
    static boolean delete(Handle handle, long account) {
        return handle.execute("delete from calendar_feed where account_id = ?", account) > 0;
    }

    static Optional<Instant> madeAt(Handle handle, long account) {
        return handle.createQuery("select made_at from calendar_feed where account_id = :account")
                .bind("account", account)
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(OffsetDateTime::toInstant);
    }

    static Optional<Long> account(Handle handle, String hash) {
        return handle.createQuery("select account_id from calendar_feed where secret_hash = :hash")
                .bind("hash", hash)
                .mapTo(Long.class)
                .findOne();
    }
}
