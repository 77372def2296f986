package coop.docket.pages.outbox;

import coop.docket.alerts.AlertKey;
import coop.docket.alerts.outbox.ReadOutbox;
import coop.docket.alerts.outbox.SendTest;
import coop.docket.alerts.outbox.TryAgain;
import coop.docket.alerts.subscriptions.StopSubscription;
import coop.docket.database.Database;
import java.net.URI;
import java.time.InstantSource;

/** What the pages of the outbox ask. */
public record OutboxUses(ReadOutbox read, TryAgain again, SendTest test, StopSubscription stop, AlertKey key) {

    /** @param service the address under which it is reached */
    public static OutboxUses of(Database database, InstantSource clock, URI service) {
        return new OutboxUses(
                new ReadOutbox(database),
                new TryAgain(database, clock),
                new SendTest(database, clock, service.getHost()),
                new StopSubscription(database, clock),
                new AlertKey(database));
    }
}
