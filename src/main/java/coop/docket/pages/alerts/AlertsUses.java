package coop.docket.pages.alerts;

import coop.docket.access.ListAreas;
import coop.docket.alerts.AlertKey;
import coop.docket.alerts.digest.FindDigest;
import coop.docket.alerts.digest.ReadDigest;
import coop.docket.alerts.subscriptions.KeepSubscription;
import coop.docket.alerts.subscriptions.ReadSubscription;
import coop.docket.database.Database;
import java.time.InstantSource;

/** What these pages ask. */
public record AlertsUses(
        FindDigest find,
        ReadSubscription subscription,
        KeepSubscription keep,
        ListAreas areas,
        AlertKey key,
        InstantSource clock) {
    /** @param read shared with whatever else reads digests, for it judges the register once for all */
    public static AlertsUses of(Database database, InstantSource clock, ReadDigest read) {
        return new AlertsUses(
                new FindDigest(database, clock, read),
                new ReadSubscription(database),
                new KeepSubscription(database, clock),
                new ListAreas(database),
                new AlertKey(database),
                clock);
    }
}
