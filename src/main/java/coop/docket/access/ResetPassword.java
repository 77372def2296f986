package coop.docket.access;

import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;

/** Gives a new password to somebody who has lost his; all his sessions end. */
public final class ResetPassword {
    private final Database database;
    private final InstantSource clock;
    private final Passwords passwords;

    public ResetPassword(Database database, InstantSource clock) {
        this(database, clock, Passwords.STANDARD);
    }

    ResetPassword(Database database, InstantSource clock, Passwords passwords) {
        this.database = database;
        this.clock = clock;
        this.passwords = passwords;
    }

    /** @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND; NOT_VALID if the password is weak */
    public void reset(Actor actor, long id, String password) {
        actor.need(Permission.MANAGE_ACCOUNTS);
        var account = database.read(handle -> AccountDao.find(handle, id))
                .orElseThrow(() -> Refusal.notFound("access.not-found"));
        PasswordRules.check(password, account.login());
        var record = passwords.hash(password);
        database.write(handle -> {
            reset(handle, actor, account, record);
            return null;
        });
    }

    private void reset(Handle handle, Actor actor, Account account, String record) {
        PasswordDao.replace(handle, account.id(), record);
        SessionDao.deleteOf(handle, account.id());
        AttemptDao.forgive(handle, Secret.hash(account.login()));
        AuditDao.append(
                handle,
                AuditStream.account(account.id()),
                actor,
                AccountAction.PASSWORD_RESET,
                AuditContent.NOTHING,
                clock.instant());
    }
}
