package coop.docket.alerts.delivery;

import coop.docket.alerts.AlertKey;
import coop.docket.alerts.outbox.Way;
import coop.docket.database.Database;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;

/** What carries messages here, by the way they go; a way that is not there lets its messages wait. */
public final class Carriers {
    private final Map<Way, Carrier> byWay;

    Carriers(Map<Way, Carrier> byWay) {
        this.byWay = new EnumMap<>(byWay);
    }

    /** By a mail server. */
    public static Carriers smtp(SmtpServer server, Sender sender, Database database, InstantSource clock) {
        return of(new SmtpMail(server, sender, envelope(sender, database, clock)), database, clock);
    }

    /** Into a folder. */
    public static Carriers folder(Path folder, Sender sender, Database database, InstantSource clock) {
        return of(new FolderMail(folder, envelope(sender, database, clock)), database, clock);
    }

    /** Webhooks alone; mails wait. */
    public static Carriers withoutMail(Database database, InstantSource clock) {
        return new Carriers(Map.of(Way.WEBHOOK, webhook(database, clock)));
    }

    private static Carriers of(Carrier mail, Database database, InstantSource clock) {
        return new Carriers(Map.of(Way.MAIL, mail, Way.WEBHOOK, webhook(database, clock)));
    }

    private static Carrier webhook(Database database, InstantSource clock) {
        return new Webhook(new AlertKey(database), clock);
    }

    private static Envelope envelope(Sender sender, Database database, InstantSource clock) {
        return new Envelope(sender, new AlertKey(database), clock);
    }

    Map<Way, Carrier> byWay() {
        return byWay;
    }
}
