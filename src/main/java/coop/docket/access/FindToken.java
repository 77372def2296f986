package coop.docket.access;

import coop.docket.database.Database;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Tells on whose behalf a program asks. */
public final class FindToken {
    private final Database database;
    private final InstantSource clock;

    public FindToken(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** None if the token is unknown, has ended, was revoked, or its account is disabled. */
    public Optional<Actor> find(String token) {
        return database.read(handle -> find(handle, token));
    }

    private Optional<Actor> find(Handle handle, String token) {
        return TokenDao.findByHash(handle, Secret.hash(token))
                .filter(found -> found.live(clock.instant()))
                .flatMap(found -> AccountDao.find(handle, found.account()))
                .filter(Account::enabled)
                .map(Account::actor);
    }
}
