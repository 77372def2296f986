package coop.docket.access;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** By which subject the single sign-on service knows the holder of an account. */
final class SubjectDao {
    private SubjectDao() {}

    /** The account that may sign in by it, as it stands until the transaction ends. */
    static Optional<Long> locked(Handle handle, String subject) {
        return handle.createQuery("select id from account where subject = :subject and disabled_at is null for update")
                .bind("subject", subject)
                .mapTo(long.class)
                .findOne();
    }

    static Optional<String> of(Handle handle, long account) {
        return handle.createQuery("select subject from account where id = :id and subject is not null")
                .bind("id", account)
                .mapTo(String.class)
                .findOne();
    }

    static boolean taken(Handle handle, String subject, long byAnotherThan) {
        return handle.createQuery("select count(*) from account where subject = :subject and id <> :id")
                        .bind("subject", subject)
                        .bind("id", byAnotherThan)
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    /** @param subject null for none */
    static void set(Handle handle, long account, String subject) {
        handle.createUpdate("update account set subject = :subject where id = :id")
                .bind("subject", subject)
                .bind("id", account)
                .execute();
    }
}
