package coop.docket.alerts.subscriptions;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.alerts.MailAddress;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.InstantSource;

/** Lets an administrator say where somebody's mail goes, and whether he may stop it. */
public final class DemandSubscription {
    private final Database database;
    private final InstantSource clock;

    public DemandSubscription(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param active whether he gets the weekly message; what is mandatory is sent in any case
     * @param address of his mail; null where none is known
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where that account is not told anything; NOT_VALID if
     *     the address is none
     */
    public void demand(Actor actor, long account, boolean active, boolean mandatory, String address) {
        actor.need(Permission.MANAGE_ACCOUNTS);
        if (address != null) {
            MailAddress.of(address);
        }
        database.write(handle -> {
            var before = Subscribers.one(handle, account)
                    .orElseThrow(() -> Refusal.notFound("access.not-found"))
                    .subscription();
            var now = before.at(address).with(active || mandatory, mandatory);
            SubscriptionDao.put(handle, account, now);
            KeepSubscription.audit(handle, actor, account, now, clock.instant());
            return null;
        });
    }
}
