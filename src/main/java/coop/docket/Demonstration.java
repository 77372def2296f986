package coop.docket;

import coop.docket.areas.Vietnam;
import coop.docket.cli.DemoAccount;
import coop.docket.database.Database;
import coop.docket.database.DatabaseSettings;
import coop.docket.language.Language;
import coop.docket.pages.gate.Routes;
import coop.docket.register.Dossier;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A service of its own with invented data, for this machine alone; nothing of it is left when it ends. */
final class Demonstration implements AutoCloseable {
    private static final String THIS_MACHINE = "127.0.0.1";
    private static final int UPLOAD_MEGABYTES = 50;

    private final Path folder;
    private DemonstrationHistory history;
    private RunningService running;
    private String address;
    private List<DemoAccount> accounts = List.of();
    private boolean closed;

    private Demonstration(Path folder) {
        this.folder = folder;
    }

    /** Ready when it returns. */
    static Demonstration start(LocalDate day, int size, Language language, InstantSource clock) throws Exception {
        var demonstration = new Demonstration(Files.createTempDirectory("coop-docket-demo"));
        // whoever ends the program by a key comes no further in its code
        Runtime.getRuntime().addShutdownHook(new Thread(demonstration::close));
        try {
            demonstration.open(size, language, day, shifted(clock, day));
            return demonstration;
        } catch (Exception failed) {
            demonstration.close();
            throw failed;
        }
    }

    /** A clock on which it is this day, at the hour that it is. */
    private static InstantSource shifted(InstantSource clock, LocalDate day) {
        var today = Vietnam.today(clock);
        var shift = Duration.ofDays(day.toEpochDay() - today.toEpochDay());
        return () -> clock.instant().plus(shift);
    }

    private void open(int size, Language language, LocalDate day, InstantSource clock) throws Exception {
        var database = Database.open(DatabaseSettings.file(folder.resolve("docket")));
        try {
            history = new DemonstrationHistory(database, folder, size, day, clock);
            accounts = DemonstrationAccounts.add(database, clock, history.communes(), language);
            history.make(language);
        } catch (Exception failed) {
            database.close();
            throw failed;
        }
        var port = freePort();
        address = "http://" + THIS_MACHINE + ":" + port;
        var settings = new ServiceSettings(
                null,
                address,
                language.code(),
                new ServiceSettings.ImportBlock(UPLOAD_MEGABYTES),
                null,
                MailBlock.into(mails()));
        settings.setServerFactory(UsualServer.onlyHere(port));
        var started = RunningService.start(settings, database, clock);
        synchronized (this) {
            running = started;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(THIS_MACHINE))) {
            return socket.getLocalPort();
        }
    }

    String address() {
        return address;
    }

    /** Where the mails lie that the service sends, a file each. */
    Path mails() {
        return folder.resolve("mail");
    }

    /** What is shown, to be closed. */
    Stream<Dossier> register() {
        return history.register();
    }

    List<Routes.Entry> routes() {
        return running.routes();
    }

    List<DemoAccount> accounts() {
        return accounts;
    }

    /** Returns when the service has been stopped. */
    void join() throws InterruptedException {
        running.join();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (running != null) {
            running.close();
        }
        try (var paths = Files.walk(folder)) {
            for (var path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(path);
            }
        } catch (IOException left) {
            // the machine's own cleaning of temporary files takes it
            folder.toFile().deleteOnExit();
        }
    }
}
