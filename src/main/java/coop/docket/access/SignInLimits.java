package coop.docket.access;

import coop.docket.database.Database;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import java.time.Duration;
import java.time.InstantSource;

/**
 * How often somebody may try a password before he has to wait.
 *
 * <p>Attempts are counted when they begin, so that many at once do not slip through. An address from which nobody failed
 * on this login has one try of its own: guessing must not lock out the person whose account it is.
 */
final class SignInLimits {
    static final int OF_LOGIN = 5;
    static final int OF_ADDRESS = 50;
    static final int OF_LOGIN_FROM_ANYWHERE = 50;
    static final Duration WINDOW = Duration.ofMinutes(15);

    /** Counting and noting must not mix with another's: within one process they take turns. */
    private static final Object TURN = new Object();

    private final Database database;
    private final InstantSource clock;

    SignInLimits(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * An attempt that counts as failed until it is forgiven or withdrawn.
     *
     * @throws Refusal NOT_NOW if there were too many, whether or not anybody has that login
     */
    long begin(String login, String from) {
        var loginHash = Secret.hash(Login.plain(login));
        var address = Address.counted(from);
        var now = clock.instant();
        synchronized (TURN) {
            return database.write(handle -> {
                AttemptDao.deleteBefore(handle, now.minus(WINDOW.multipliedBy(2)));
                refuseTooMany(AttemptDao.since(handle, loginHash, address, now.minus(WINDOW)));
                return AttemptDao.insert(handle, loginHash, address, now);
            });
        }
    }

    private static void refuseTooMany(AttemptDao.Counts counts) {
        if (counts.address() >= OF_ADDRESS
                || counts.login() >= OF_LOGIN_FROM_ANYWHERE
                || counts.login() >= OF_LOGIN && counts.both() > 0) {
            throw new Refusal(RefusalKind.NOT_NOW, Reason.of("access.sign-in.later", WINDOW.toMinutes()));
        }
    }

    /** It was none of his fault: it does not count. */
    void withdraw(long attempt) {
        database.write(handle -> {
            AttemptDao.delete(handle, attempt);
            return null;
        });
    }
}
