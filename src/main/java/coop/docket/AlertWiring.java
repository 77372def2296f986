package coop.docket;

import coop.docket.alerts.delivery.Carriers;
import coop.docket.alerts.delivery.DeliverDue;
import coop.docket.alerts.digest.ComposeDigest;
import coop.docket.alerts.digest.ReadDigest;
import coop.docket.alerts.notices.WriteMorning;
import coop.docket.alerts.notices.WriteNotices;
import coop.docket.alerts.outbox.DigestOfWeek;
import coop.docket.alerts.outbox.SubscribedReaders;
import coop.docket.alerts.outbox.WriteText;
import coop.docket.alerts.outbox.WriteWeek;
import coop.docket.alerts.reports.ComposeReport;
import coop.docket.alerts.reports.ReportRows;
import coop.docket.cases.workflow.Workflow;
import coop.docket.database.Database;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Wires who is told, what they are told, and how it comes to them. */
final class AlertWiring {
    private AlertWiring() {}

    static AlertUses of(
            ServiceSettings settings,
            Database database,
            InstantSource clock,
            ReadDigest digest,
            Supplier<Workflow> workflow) {
        var service = URI.create(settings.publicAddress());
        var readers = new SubscribedReaders();
        var compose = new ComposeDigest(database, digest, settings.publicAddress());
        var reports = new ComposeReport(database, clock, workflow, settings.publicAddress());
        var texts = new WriteText(database, clock, new DigestOfWeek(clock, digest, compose), reports);
        return new AlertUses(
                new WriteWeek(database, clock, readers, new ReportRows(service.getHost()), service.getHost()),
                new WriteNotices(database, clock, service),
                new WriteMorning(database, clock, service),
                new DeliverDue(database, clock, readers, texts, carriers(settings.mail(), service, database, clock)));
    }

    private static Carriers carriers(MailBlock mail, URI service, Database database, InstantSource clock) {
        if (!mail.asked()) {
            return Carriers.withoutMail(database, clock);
        }
        var sender = mail.sender(service);
        return mail.server()
                .map(server -> Carriers.smtp(server, sender, database, clock))
                .orElseGet(() -> Carriers.folder(Path.of(mail.folder()), sender, database, clock));
    }
}
