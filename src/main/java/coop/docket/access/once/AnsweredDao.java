package coop.docket.access.once;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads and writes what requests were answered. */
final class AnsweredDao {
    private AnsweredDao() {}

    /** A request that has its answer. */
    record Answered(String fingerprint, Answer answer) {}

    static Optional<Answered> find(Handle handle, long account, String key) {
        return handle.createQuery(
                        """
                        select fingerprint, status, version, answer from answered_request
                        where account_id = :account and request_key = :key""")
                .bind("account", account)
                .bind("key", key)
                .map((rows, context) -> new Answered(
                        rows.getString("fingerprint"),
                        new Answer(rows.getInt("status"), rows.getLong("version"), rows.getString("answer"))))
                .findOne();
    }

    /** Waits while another transaction has the key, and fails by a taken key if that one ends well. */
    static long claim(Handle handle, long account, Asked asked, Instant at) {
        return handle.createUpdate(
                        """
                        insert into answered_request (account_id, request_key, fingerprint, status, version, answer, at)
                        values (:account, :key, :fingerprint, 0, 0, '', :at)""")
                .bind("account", account)
                .bind("key", asked.key())
                .bind("fingerprint", asked.fingerprint())
                .bind("at", at)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one();
    }

    static void keep(Handle handle, long id, Answer answer) {
        handle.createUpdate(
                        "update answered_request set status = :status, version = :version, answer = :answer where id = :id")
                .bind("status", answer.status())
                .bind("version", answer.version())
                .bind("answer", answer.body())
                .bind("id", id)
                .execute();
    }

    static void forget(Handle handle, long account, Instant before) {
        handle.createUpdate("delete from answered_request where account_id = :account and at < :before")
                .bind("account", account)
                .bind("before", before)
                .execute();
    }
}
