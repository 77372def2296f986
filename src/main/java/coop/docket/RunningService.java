package coop.docket;

import coop.docket.access.AddAccount;
import coop.docket.access.ChangeAccount;
import coop.docket.access.DisableAccount;
import coop.docket.access.EnableAccount;
import coop.docket.access.FindSession;
import coop.docket.access.LinkSubject;
import coop.docket.access.ListAccounts;
import coop.docket.access.NameActors;
import coop.docket.access.ResetPassword;
import coop.docket.access.SignIn;
import coop.docket.access.SignInBySubject;
import coop.docket.access.SignOut;
import coop.docket.access.signon.Provider;
import coop.docket.access.signon.SignOn;
import coop.docket.alerts.digest.ReadDigest;
import coop.docket.alerts.subscriptions.DemandSubscription;
import coop.docket.alerts.subscriptions.ReadSubscription;
import coop.docket.assessment.live.ListRuns;
import coop.docket.cases.workflow.LiveWorkflow;
import coop.docket.database.Database;
import coop.docket.intake.imports.CommitImport;
import coop.docket.intake.imports.ImportHistory;
import coop.docket.intake.imports.PreviewImport;
import coop.docket.intake.imports.UndoImport;
import coop.docket.intake.layouts.RememberedLayouts;
import coop.docket.language.Language;
import coop.docket.packs.LivePack;
import coop.docket.packs.PublishFirst;
import coop.docket.pages.Pages;
import coop.docket.pages.account.MeUses;
import coop.docket.pages.account.SignOnUses;
import coop.docket.pages.accounts.AccountCases;
import coop.docket.pages.alerts.AlertsUses;
import coop.docket.pages.calendar.CalendarUses;
import coop.docket.pages.cooperatives.CooperativeUses;
import coop.docket.pages.docket.DocketUses;
import coop.docket.pages.drafts.DraftUses;
import coop.docket.pages.faults.ServerFaults;
import coop.docket.pages.gate.GateSettings;
import coop.docket.pages.gate.Routes;
import coop.docket.pages.gate.SecurityHeaders;
import coop.docket.pages.imports.ImportCases;
import coop.docket.pages.imports.KeptUploads;
import coop.docket.pages.outbox.OutboxUses;
import coop.docket.pages.progress.ProgressUses;
import coop.docket.pages.rules.RuleUses;
import coop.docket.pages.start.StartUses;
import io.dropwizard.core.server.AbstractServerFactory;
import io.dropwizard.core.server.ServerFactory;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import io.dropwizard.lifecycle.AutoCloseableManager;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.glassfish.jersey.server.ServerProperties;

/** The service while it runs: its database and its server. */
public final class RunningService implements AutoCloseable {
    private static final long MEGABYTE = 1024 * 1024L;

    private final Server server;
    private final Routes routes;

    private RunningService(Server server, Routes routes) {
        this.server = server;
        this.routes = routes;
    }

    /**
     * Opens the ports. The database is closed after the last answer, also when the process is told to end, and when this
     * fails.
     */
    static RunningService start(ServiceSettings settings, Database database, InstantSource clock) throws Exception {
        try {
            var environment = new Environment("coop-docket");
            environment.lifecycle().manage(new AutoCloseableManager(database));
            environment.healthChecks().register("database", new DatabaseHealth(database));
            environment.getAdminContext().setInitParameter("threads-enabled", "false");
            environment.getAdminContext().setInitParameter("cpu-profile-enabled", "false");
            var gate = gate(settings);
            var routes = new Routes();
            environment.jersey().register(routes);
            var uploads = KeptUploads.open(clock);
            environment.lifecycle().manage(new AutoCloseableManager(uploads));
            new PublishFirst(database, clock).publish();
            var packs = new LivePack(database, clock);
            var runs = new LiveRuns(database, clock, packs);
            environment.lifecycle().manage(runs);
            environment.healthChecks().register("rules", new RulesHealth(runs));
            var digest = new ReadDigest(database, clock, packs);
            var workflow = new LiveWorkflow(packs);
            environment
                    .lifecycle()
                    .manage(new LiveAlerts(database, AlertWiring.of(settings, database, clock, digest, workflow)));
            pages(
                    environment.jersey(),
                    gate,
                    signOn(settings, database, clock),
                    uploads,
                    packs,
                    workflow,
                    digest,
                    database,
                    clock);
            ProgramRoutes.of(database, clock, gate.language(), packs, digest).forEach(environment.jersey()::register);
            ownFaults(settings.getServerFactory());
            var server = settings.getServerFactory().build(environment);
            var headers = SecurityHeaders.of(gate.encrypted());
            var faults = new ServerFaults(headers, gate.language());
            HttpRules.apply(server, headers, faults);
            environment.getApplicationContext().setErrorHandler(faults);
            server.start();
            routes.check();
            return new RunningService(server, routes);
        } catch (Exception failed) {
            database.close();
            throw failed;
        }
    }

    private static GateSettings gate(ServiceSettings settings) {
        return new GateSettings(
                URI.create(settings.publicAddress()),
                Language.of(settings.language()).orElseThrow(),
                settings.importMegabytes() * MEGABYTE);
    }

    /** Empty where nothing is configured. */
    private static Optional<SignOnUses> signOn(ServiceSettings settings, Database database, InstantSource clock) {
        var asked = settings.signOn();
        if (!asked.asked()) {
            return Optional.empty();
        }
        var callback = settings.publicAddress().replaceAll("/$", "") + "/login/sign-on/callback";
        var provider = new Provider(URI.create(asked.issuer()), asked.client(), asked.secret(), URI.create(callback));
        return Optional.of(new SignOnUses(new SignOn(provider, clock), new SignInBySubject(database, clock)));
    }

    private static void pages(
            JerseyEnvironment jersey,
            GateSettings gate,
            Optional<SignOnUses> signOn,
            KeptUploads uploads,
            LivePack packs,
            LiveWorkflow workflow,
            ReadDigest digest,
            Database database,
            InstantSource clock) {
        // addresses in answers stay paths: the host that a request names is not to be believed
        jersey.property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);
        var accounts = new Pages.Accounts(
                new SignIn(database, clock),
                new FindSession(database, clock),
                new SignOut(database, clock),
                MeUses.of(database, clock),
                signOn);
        var imports = new Pages.Imports(
                new ImportCases(
                        new PreviewImport(database),
                        new CommitImport(database, clock),
                        new UndoImport(database, clock),
                        new ImportHistory(database),
                        new RememberedLayouts(database, clock),
                        new NameActors(database)),
                uploads,
                new ListRuns(database));
        var accountCases = new AccountCases(
                new ListAccounts(database),
                new AddAccount(database, clock),
                new ChangeAccount(database, clock),
                new DisableAccount(database, clock),
                new EnableAccount(database, clock),
                new ResetPassword(database, clock),
                new LinkSubject(database, clock),
                new ReadSubscription(database),
                new DemandSubscription(database, clock));
        var work = new Pages.Work(
                StartUses.of(database, clock),
                DocketUses.of(database, clock, workflow),
                CalendarUses.of(database, clock, workflow),
                CooperativeUses.of(database, () -> packs.today().pack(), clock),
                ProgressUses.of(database, clock, packs, workflow),
                AlertsUses.of(database, clock, digest));
        var law = new Pages.Law(RuleUses.of(database, packs, clock), DraftUses.of(database, packs, clock));
        var outbox = OutboxUses.of(database, clock, digest, gate.address());
        for (var component : Pages.all(gate, accounts, work, law, imports, accountCases, outbox)) {
            if (component instanceof Class<?> type) {
                jersey.register(type);
            } else {
                jersey.register(component);
            }
        }
    }

    /** Without those of the framework, which speak its own language to whoever asks. */
    private static void ownFaults(ServerFactory factory) {
        if (factory instanceof AbstractServerFactory server) {
            server.setRegisterDefaultExceptionMappers(false);
        }
    }

    /** The port of the pages. */
    public int port() {
        return port(0);
    }

    /** The port of the administration. */
    public int administrationPort() {
        return port(1);
    }

    private int port(int connector) {
        return ((ServerConnector) server.getConnectors()[connector]).getLocalPort();
    }

    List<Routes.Entry> routes() {
        return routes.all();
    }

    /** Returns when the service has been stopped. */
    void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
