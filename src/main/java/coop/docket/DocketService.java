package coop.docket;

import com.codahale.metrics.MetricRegistry;
import coop.docket.alerts.delivery.Delivered;
import coop.docket.alerts.delivery.ReachMail;
import coop.docket.alerts.delivery.SmtpServer;
import coop.docket.alerts.digest.ReadDigest;
import coop.docket.assessment.OnePass;
import coop.docket.cases.workflow.LiveWorkflow;
import coop.docket.cli.Service;
import coop.docket.database.Database;
import coop.docket.database.DatabaseSettings;
import coop.docket.language.Language;
import coop.docket.packs.LivePack;
import coop.docket.packs.PublishFirst;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The service, as its commands ask for it. */
final class DocketService implements Service {
    /** As many cooperatives as a province may have. */
    private static final int PROVINCE = 1_100;

    private final InstantSource clock;

    DocketService(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public DatabaseSettings database(Path config) {
        return SettingsFile.read(config).database();
    }

    @Override
    public String publicAddress(Path config) {
        return SettingsFile.read(config).publicAddress();
    }

    @Override
    public Delivered sendAlerts(Path config) {
        var settings = SettingsFile.read(config);
        try (var database = Database.open(settings.database())) {
            new PublishFirst(database, clock).publish();
            var packs = new LivePack(database, clock);
            var uses = AlertWiring.of(
                    settings, database, clock, new ReadDigest(database, clock, packs), new LiveWorkflow(packs));
            uses.write();
            return uses.deliver(() -> true);
        }
    }

    @Override
    public Optional<String> reachMail(Path config) {
        var settings = SettingsFile.read(config);
        var mail = settings.mail();
        if (!mail.asked()) {
            return Optional.empty();
        }
        var sender = mail.sender(URI.create(settings.publicAddress()));
        mail.server().ifPresent(server -> ReachMail.reach(server, sender));
        return Optional.of(mail.server().map(SmtpServer::toString).orElse(mail.folder()));
    }

    @Override
    public void serve(Path config, Ready ready) throws Exception {
        var settings = SettingsFile.read(config);
        settings.getLoggingFactory().configure(new MetricRegistry(), "coop-docket");
        try (var running = start(settings)) {
            ready.at(settings.publicAddress());
            running.join();
        }
    }

    @Override
    public void demonstrate(LocalDate day, Language language, Shown shown) throws Exception {
        try (var demonstration = Demonstration.start(day, PROVINCE, language, clock)) {
            judge(demonstration, day, shown);
            shown.at(demonstration.address(), demonstration.accounts(), demonstration.mails());
            demonstration.join();
        }
    }

    private static void judge(Demonstration demonstration, LocalDate day, Shown shown) throws PackNotValid {
        try (var book = RuleBook.open(PackFiles.shipped(), new Problems());
                var register = demonstration.register()) {
            shown.judged(
                    new OnePass(book, day, DemonstrationRegister.areas()).judge(register.iterator(), shown::found));
        }
    }

    private RunningService start(ServiceSettings settings) throws Exception {
        try {
            return RunningService.start(settings, Database.open(settings.database()), clock);
        } catch (Exception failed) {
            // the server wraps it more than once
            var taken = Stream.iterate((Throwable) failed, each -> each != null, Throwable::getCause)
                    .filter(each -> each.getCause() instanceof BindException)
                    .findFirst();
            if (taken.isPresent()) {
                throw new Refusal(
                        RefusalKind.NOT_NOW,
                        Reason.of("service.port-taken", taken.get().getMessage()));
            }
            throw failed;
        }
    }
}
