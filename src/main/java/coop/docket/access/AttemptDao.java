package coop.docket.access;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Counts attempts to sign in that failed, or that have not ended yet. */
final class AttemptDao {
    private AttemptDao() {}

    /**
     * How many there were of late.
     *
     * @param login on this login from anywhere
     * @param both on this login from this address
     * @param address from this address on any login
     */
    record Counts(long login, long both, long address) {}

    static Counts since(Handle handle, String loginHash, String address, Instant since) {
        return handle.createQuery(
                        """
                        select count(*) filter (where login_hash = :login) as of_login,
                            count(*) filter (where login_hash = :login and address = :address) as of_both,
                            count(*) filter (where address = :address) as of_address
                        from failed_sign_in
                        where at > :since and (login_hash = :login or address = :address)""")
                .bind("login", loginHash)
                .bind("address", address)
                .bind("since", since)
                .map((rows, context) ->
                        new Counts(rows.getLong("of_login"), rows.getLong("of_both"), rows.getLong("of_address")))
                .one();
    }

    static long insert(Handle handle, String loginHash, String address, Instant at) {
        return handle.createUpdate(
                        "insert into failed_sign_in (login_hash, address, at) values (:login, :address, :at)")
                .bind("login", loginHash)
                .bind("address", address)
                .bind("at", at)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one();
    }

    /** What was counted on this login counts no longer. */
    static void forgive(Handle handle, String loginHash) {
        handle.createUpdate("delete from failed_sign_in where login_hash = :login")
                .bind("login", loginHash)
                .execute();
    }

    static void delete(Handle handle, long id) {
        handle.createUpdate("delete from failed_sign_in where id = :id")
                .bind("id", id)
                .execute();
    }

    static void deleteBefore(Handle handle, Instant moment) {
        handle.createUpdate("delete from failed_sign_in where at < :moment")
                .bind("moment", moment)
                .execute();
    }
}
