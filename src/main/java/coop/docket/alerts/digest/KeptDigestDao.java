package coop.docket.alerts.digest;

import coop.docket.alerts.Week;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Keeps what was said of a week to a reader, and reads it; nothing is ever changed. */
final class KeptDigestDao {
    private KeptDigestDao() {}

    static Optional<Digest> find(Handle handle, long account, Week week) {
        return handle.createQuery("select content from kept_digest where account_id = :account and week = :week")
                .bind("account", account)
                .bind("week", week.toString())
                .mapTo(String.class)
                .findOne()
                .map(DigestJson::read);
    }

    static boolean kept(Handle handle, long account, Week week) {
        return handle.createQuery("select count(*) from kept_digest where account_id = :account and week = :week")
                        .bind("account", account)
                        .bind("week", week.toString())
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    /** The weeks of which something is kept, the newest first. */
    static List<String> weeks(Handle handle, long account, String before, int limit) {
        return handle.createQuery(
                        """
                        select week from kept_digest where account_id = :account and week < :before
                        order by week desc fetch first :limit rows only""")
                .bind("account", account)
                .bind("before", before)
                .bind("limit", limit)
                .mapTo(String.class)
                .list();
    }

    static void insert(Handle handle, long account, Digest digest, Instant at) {
        handle.createUpdate(
                        """
                        insert into kept_digest (account_id, week, made_at, content)
                        values (:account, :week, :at, :content)""")
                .bind("account", account)
                .bind("week", digest.week())
                .bind("at", at)
                .bind("content", DigestJson.of(digest))
                .execute();
    }
}
