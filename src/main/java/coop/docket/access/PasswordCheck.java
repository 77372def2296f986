package coop.docket.access;

import coop.docket.database.Database;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import java.time.InstantSource;

/** Whether a password is the right one: within limits, and for an unknown login with the same work and answer. */
final class PasswordCheck {
    private final Database database;
    private final SignInLimits limits;
    private final Passwords passwords;

    PasswordCheck(Database database, InstantSource clock, Passwords passwords) {
        this.database = database;
        this.limits = new SignInLimits(database, clock);
        this.passwords = passwords;
    }

    /**
     * What is kept of a password found right; the attempt has still to be forgiven, in the transaction that follows.
     *
     * @throws Refusal NOT_ALLOWED if it is wrong, NOT_NOW after too many attempts
     */
    PasswordDao.Kept pass(String login, String password, String address) {
        var attempt = limits.begin(login, address);
        var kept = database.read(handle -> PasswordDao.find(handle, Login.plain(login)));
        if (!match(attempt, password, kept.map(PasswordDao.Kept::record).orElse(null))) {
            throw wrong();
        }
        return kept.orElseThrow(PasswordCheck::wrong);
    }

    private boolean match(long attempt, String password, String record) {
        try {
            return passwords.match(password, record);
        } catch (Refusal busy) {
            limits.withdraw(attempt);
            throw busy;
        }
    }

    static Refusal wrong() {
        return new Refusal(RefusalKind.NOT_ALLOWED, Reason.of("access.sign-in.wrong"));
    }
}
