package coop.docket.access;

import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;

/** Changes one's own password; all one's sessions end, this one too. */
public final class ChangePassword {
    private final Database database;
    private final InstantSource clock;
    private final Passwords passwords;
    private final PasswordCheck check;

    public ChangePassword(Database database, InstantSource clock) {
        this(database, clock, Passwords.STANDARD);
    }

    ChangePassword(Database database, InstantSource clock, Passwords passwords) {
        this.database = database;
        this.clock = clock;
        this.passwords = passwords;
        this.check = new PasswordCheck(database, clock, passwords);
    }

    /**
     * The old password counts as an attempt to sign in: a session left open must not be a place to guess.
     *
     * @throws Refusal NOT_ALLOWED if the old password is wrong; NOT_NOW after too many attempts; NOT_VALID if the new one
     *     is weak or the old one
     */
    public void change(Actor actor, String oldPassword, String newPassword) {
        PasswordRules.check(newPassword, actor.login());
        if (newPassword.equals(oldPassword)) {
            throw Refusal.notValid("access.password.same");
        }
        var passed = check.pass(actor.login(), oldPassword, actor.mark());
        var record = passwords.hash(newPassword);
        database.write(handle -> {
            change(handle, actor, passed, record);
            return null;
        });
    }

    private void change(Handle handle, Actor actor, PasswordDao.Kept passed, String record) {
        var kept =
                PasswordDao.locked(handle, actor.login()).filter(passed::equals).orElseThrow(PasswordCheck::wrong);
        PasswordDao.replace(handle, kept.account(), record);
        AttemptDao.forgive(handle, Secret.hash(actor.login()));
        SessionDao.deleteOf(handle, kept.account());
        AuditDao.append(
                handle,
                AuditStream.account(kept.account()),
                actor,
                AccountAction.PASSWORD_CHANGED,
                AuditContent.NOTHING,
                clock.instant());
    }
}
