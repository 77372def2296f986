package coop.docket.alerts.subscriptions;

import coop.docket.access.Actor;
import coop.docket.database.Database;
import java.time.InstantSource;

/** Stops the weekly message of somebody who has asked for that by the link in it. */
public final class StopSubscription {
    private static final Actor LINK = Actor.tracker("stop-link");

    private final Database database;
    private final InstantSource clock;

    public StopSubscription(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return false where it is mandatory, and goes on */
    public boolean stop(long account) {
        return database.write(handle -> {
            var subscriber = Subscribers.one(handle, account);
            if (subscriber.isEmpty() || !subscriber.get().subscription().active()) {
                return true;
            }
            var before = subscriber.get().subscription();
            if (before.mandatory()) {
                return false;
            }
            var stopped = before.with(false, false);
            SubscriptionDao.put(handle, account, stopped);
            KeepSubscription.audit(handle, LINK, account, stopped, clock.instant());
            return true;
        });
    }
}
