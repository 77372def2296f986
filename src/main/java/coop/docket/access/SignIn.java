package coop.docket.access;

import coop.docket.database.Database;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;

/** Begins a session of somebody who knows his password. */
public final class SignIn {
    private final Database database;
    private final InstantSource clock;
    private final Passwords passwords;
    private final PasswordCheck check;

    public SignIn(Database database, InstantSource clock) {
        this(database, clock, Passwords.STANDARD);
    }

    SignIn(Database database, InstantSource clock, Passwords passwords) {
        this.database = database;
        this.clock = clock;
        this.passwords = passwords;
        this.check = new PasswordCheck(database, clock, passwords);
    }

    /**
     * The token is new each time. A password hashed at another cost than today's is hashed anew.
     *
     * @param address where the request comes from
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if login and password do not belong together, or the account is
     *     disabled; NOT_NOW after too many attempts
     */
    public SignedIn signIn(String login, String password, String address) {
        var passed = check.pass(login, password, address);
        var record = passwords.outdated(passed.record()) ? passwords.hash(password) : null;
        var token = Secret.fresh();
        var account = database.write(handle -> begin(handle, Login.plain(login), passed, record, token));
        return new SignedIn(token, Session.csrfToken(token), account.actor());
    }

    private Account begin(Handle handle, String login, PasswordDao.Kept passed, String record, String token) {
        var now = clock.instant();
        // between the check and now the account may have been disabled, or the password changed
        var kept = PasswordDao.locked(handle, login).filter(passed::equals).orElseThrow(PasswordCheck::wrong);
        if (record != null) {
            PasswordDao.replace(handle, kept.account(), record);
        }
        AttemptDao.forgive(handle, Secret.hash(login));
        return SessionStart.begin(handle, kept.account(), token, now);
    }
}
