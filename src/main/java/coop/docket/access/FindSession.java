package coop.docket.access;

import coop.docket.database.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Tells whose session it is that a token belongs to. */
public final class FindSession {
    private final Database database;
    private final InstantSource clock;

    public FindSession(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * With roles and areas as they are now; none if the session has ended, by its holder, by its limits (30 minutes
     * without a click, 10 hours in all), or with its account.
     */
    public Optional<Session> find(String token) {
        var now = clock.instant();
        var hash = Secret.hash(token);
        var found = database.read(handle -> found(handle, hash));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var session = found.get().kept();
        if (!SessionLimits.live(session, now)) {
            end(hash);
            return Optional.empty();
        }
        if (SessionLimits.toBeSeen(session, now)) {
            see(hash, now);
        }
        return found.flatMap(Found::account)
                .filter(Account::enabled)
                .map(account -> new Session(account.actor(), Session.csrfToken(token)));
    }

    private record Found(SessionDao.Kept kept, Optional<Account> account) {}

    private static Optional<Found> found(Handle handle, String hash) {
        return SessionDao.find(handle, hash).map(kept -> new Found(kept, AccountDao.find(handle, kept.account())));
    }

    private void end(String hash) {
        database.write(handle -> {
            SessionDao.delete(handle, hash);
            return null;
        });
    }

    private void see(String hash, Instant now) {
        database.write(handle -> {
            SessionDao.seen(handle, hash, now);
            return null;
        });
    }
}
