package coop.docket.access;

import coop.docket.database.Database;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;

/** Ends a session at the wish of its holder. */
public final class SignOut {
    private final Database database;
    private final InstantSource clock;

    public SignOut(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A token that belongs to no session ends none. */
    public void signOut(String token) {
        database.write(handle -> {
            end(handle, Secret.hash(token));
            return null;
        });
    }

    private void end(Handle handle, String hash) {
        SessionDao.find(handle, hash)
                .flatMap(session -> AccountDao.find(handle, session.account()))
                .ifPresent(account -> {
                    SessionDao.delete(handle, hash);
                    AuditDao.append(
                            handle,
                            AuditStream.account(account.id()),
                            account.actor(),
                            AccountAction.SIGNED_OUT,
                            AuditContent.NOTHING,
                            clock.instant());
                });
    }
}
