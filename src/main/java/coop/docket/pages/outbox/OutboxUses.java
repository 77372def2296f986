package coop.docket.pages.outbox;

import coop.docket.alerts.AlertKey;
import coop.docket.alerts.digest.ComposeDigest;
import coop.docket.alerts.digest.FindDigest;
import coop.docket.alerts.digest.ReadDigest;
import coop.docket.alerts.outbox.ReadOutbox;
import coop.docket.alerts.outbox.SendTest;
import coop.docket.alerts.outbox.SendToMe;
import coop.docket.alerts.outbox.TryAgain;
import coop.docket.alerts.subscriptions.StopSubscription;
import coop.docket.database.Database;
import java.net.URI;
import java.time.InstantSource;

/** What the pages of the outbox ask. */
public record OutboxUses(
        ReadOutbox read, TryAgain again, SendTest test, SendToMe mine, StopSubscription stop, AlertKey key) {

    /**
     * @param read shared with whatever else reads digests
     * @param service the address under which it is reached
     */
    public static OutboxUses of(Database database, InstantSource clock, ReadDigest read, URI service) {
        var find = new FindDigest(database, clock, read);
        var compose = new ComposeDigest(database, read, service.toString());
        return new OutboxUses(
                new ReadOutbox(database),
                new TryAgain(database, clock),
                new SendTest(database, clock, service.getHost()),
                new SendToMe(database, clock, find, compose, service.getHost()),
                new StopSubscription(database, clock),
                new AlertKey(database));
    }
}
