package coop.docket.access;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads and writes the records of passwords, apart from everything else of an account. */
final class PasswordDao {
    private PasswordDao() {}

    /** Whose password it is; without a record for those who sign in elsewhere. */
    record Kept(long account, String record) {}

    private static final String SELECT =
            "select id, password from account where login = :login and disabled_at is null";

    /** Of an account that may sign in. */
    static Optional<Kept> find(Handle handle, String login) {
        return find(handle, login, SELECT);
    }

    /** As it stands, and will stand until the transaction ends. */
    static Optional<Kept> locked(Handle handle, String login) {
        return find(handle, login, SELECT + " for update");
    }

    private static Optional<Kept> find(Handle handle, String login, String select) {
        return handle.createQuery(select)
                .bind("login", login)
                .map((rows, context) -> new Kept(rows.getLong("id"), rows.getString("password")))
                .findOne();
    }

    static void replace(Handle handle, long account, String record) {
        handle.createUpdate("update account set password = :record where id = :id")
                .bind("record", record)
                .bind("id", account)
                .execute();
    }
}
