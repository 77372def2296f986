package coop.docket.alerts.subscriptions;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.util.Optional;

/** Tells what somebody wants to be told: himself, and those who keep the accounts. */
public final class ReadSubscription {
    private final Database database;

    public ReadSubscription(Database database) {
        this.database = database;
    }

    /** @throws Refusal NOT_ALLOWED if the actor may not */
    public Subscription own(Actor actor) {
        actor.need(Permission.READ_CASES);
        return database.read(handle -> SubscriptionDao.find(handle, actor.account()))
                .orElseGet(() -> Subscription.usual(actor));
    }

    /**
     * Empty where that account is told nothing, whatever it wishes.
     *
     * @throws Refusal NOT_ALLOWED if the actor may not
     */
    public Optional<Subscription> of(Actor actor, long account) {
        actor.need(Permission.MANAGE_ACCOUNTS);
        return database.read(handle -> Subscribers.one(handle, account)).map(Subscriber::subscription);
    }
}
