package coop.docket.access;

import coop.docket.database.Database;
import java.util.Optional;

/** Tells whose calendar program asks. */
public final class FindFeed {
    private final Database database;

    public FindFeed(Database database) {
        this.database = database;
    }

    /** None if the secret is unknown or was taken back, or its account is disabled. */
    public Optional<Actor> find(String secret) {
        return database.read(handle -> FeedDao.account(handle, Secret.hash(secret))
                .flatMap(account -> AccountDao.find(handle, account))
                .filter(Account::enabled)
                .map(Account::actor));
    }
}
