package coop.docket;

import coop.docket.alerts.delivery.Carriers;
import coop.docket.alerts.delivery.DeliverDue;
import coop.docket.alerts.outbox.Readers;
import coop.docket.alerts.outbox.Recipient;
import coop.docket.alerts.outbox.WeekReader;
import coop.docket.alerts.outbox.WriteText;
import coop.docket.alerts.outbox.WriteWeek;
import coop.docket.database.Database;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Wires who is told, what they are told, and how it comes to them. */
final class AlertWiring {
    private AlertWiring() {}

    static AlertUses of(ServiceSettings settings, Database database, InstantSource clock) {
        var service = URI.create(settings.publicAddress());
        var readers = readers();
        return new AlertUses(
                new WriteWeek(database, clock, readers, service.getHost()),
                new DeliverDue(
                        database,
                        clock,
                        readers,
                        new WriteText(database, (handle, account, week, late) -> Optional.empty()),
                        carriers(settings.mail(), service, database, clock)));
    }

    private static Readers readers() {
        return new Readers() {
            @Override
            public List<WeekReader> ofWeek(Handle handle) {
                return List.of();
            }

            @Override
            public Optional<Recipient> find(Handle handle, long account) {
                return Optional.empty();
            }
        };
    }

    private static Carriers carriers(MailBlock mail, URI service, Database database, InstantSource clock) {
        if (!mail.asked()) {
            return Carriers.none();
        }
        var sender = mail.sender(service);
        return mail.server()
                .map(server -> Carriers.smtp(server, sender, database, clock))
                .orElseGet(() -> Carriers.folder(Path.of(mail.folder()), sender, database, clock));
    }
}
