package coop.docket;

import coop.docket.access.AccountDetails;
import coop.docket.access.Actor;
import coop.docket.access.AddAccount;
import coop.docket.access.NewAccount;
import coop.docket.access.Role;
import coop.docket.alerts.delivery.SmtpServer;
import coop.docket.database.Database;
import coop.docket.database.DatabaseSettings;
import coop.docket.language.Language;
import coop.docket.pages.gate.Routes;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The whole service, in this process, on a database of its own and on ports that are free. */
public final class TestService implements AutoCloseable {
    public static final String PASSWORD = "mot hai ba bon nam sau";

    private static final InstantSource CLOCK = InstantSource.system();

    private static final class Shared {
        private static final TestService ONE = start("http://localhost");
    }

    private final RunningService running;
    private final Database database;

    private TestService(RunningService running, Database database) {
        this.running = running;
        this.database = database;
    }

    /** One for all tests that leave it as it was; it has an account {@code nguyen.an} with all roles. */
    public static TestService shared() {
        return Shared.ONE;
    }

    /** Told that browsers reach it under this address. */
    public static TestService start(String address) {
        return start(address, CLOCK);
    }

    /** With a clock of its own. */
    public static TestService start(String address, InstantSource clock) {
        return start(address, clock, new ServiceSettings.SignOnBlock("", "", ""), inMemory());
    }

    /** On this database, which ends with it. */
    public static TestService start(String address, InstantSource clock, Database database) {
        return start(address, clock, new ServiceSettings.SignOnBlock("", "", ""), database);
    }

    /** Where one may also sign in by another service. */
    public static TestService signingOn(String address, String issuer, String client, String secret) {
        return start(address, CLOCK, new ServiceSettings.SignOnBlock(issuer, client, secret), inMemory());
    }

    /** Sending its mails by this server. */
    public static TestService mailing(SmtpServer server) {
        var mail = new MailBlock(
                server.host(),
                String.valueOf(server.port()),
                server.encryption().name(),
                null,
                null,
                "theodoi@htx.example.vn",
                null,
                null,
                null,
                null);
        return start("http://localhost", CLOCK, new ServiceSettings.SignOnBlock("", "", ""), mail, inMemory());
    }

    private static Database inMemory() {
        return Database.open(new DatabaseSettings("jdbc:h2:mem:" + UUID.randomUUID() + ";WRITE_DELAY=0", "", "", 4));
    }

    private static TestService start(
            String address, InstantSource clock, ServiceSettings.SignOnBlock signOn, Database database) {
        return start(address, clock, signOn, null, database);
    }

    private static TestService start(
            String address,
            InstantSource clock,
            ServiceSettings.SignOnBlock signOn,
            MailBlock mail,
            Database database) {
        var settings = new ServiceSettings(null, address, "vi", new ServiceSettings.ImportBlock(1), signOn, mail);
        settings.setServerFactory(UsualServer.on(0, 0));
        try {
            var service = new TestService(RunningService.start(settings, database, clock), database);
            service.account("nguyen.an", Role.values());
            return service;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    public void account(String login, Role... roles) {
        var details = new AccountDetails("Nguyễn Văn An", Language.VI, Set.of(roles), true, Set.of());
        new AddAccount(database, CLOCK).add(Actor.tracker("test"), new NewAccount(login, PASSWORD, details));
    }

    public Database database() {
        return database;
    }

    public List<Routes.Entry> routes() {
        return running.routes();
    }

    public URI address() {
        return URI.create("http://localhost:" + running.port());
    }

    public int administrationPort() {
        return running.administrationPort();
    }

    @Override
    public void close() {
        running.close();
    }
}
