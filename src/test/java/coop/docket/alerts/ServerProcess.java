package coop.docket.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.ChildJava;
import coop.docket.ClockedServer;
import coop.docket.alerts.delivery.SmtpServer;
import coop.docket.database.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A server of its own process on a database that others share, with a clock that the test sets; to be killed. */
final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int POLL = 100;

    private final Process process;
    private final Map<String, String> environment;
    private final Path clock;
    private final Path log;

    private ServerProcess(Process process, Map<String, String> environment, Path clock, Path log) {
        this.process = process;
        this.environment = environment;
        this.clock = clock;
        this.log = log;
    }

    static ServerProcess start(Database database, Path clock, SmtpServer mail, Path folder) throws IOException {
        var environment = new TreeMap<String, String>();
        environment.put("DOCKET_DATABASE_URL", url(database));
        environment.put("DOCKET_DATABASE_USER", "postgres");
        environment.put("DOCKET_DATABASE_PASSWORD", "postgres");
        environment.put("DOCKET_DATABASE_CONNECTIONS", "4");
        environment.put("DOCKET_PORT", "0");
        environment.put("DOCKET_ADMIN_PORT", "0");
        environment.put("DOCKET_ADDRESS", "https://htx.example.vn");
        environment.put("DOCKET_MAIL_HOST", mail.host());
        environment.put("DOCKET_MAIL_PORT", String.valueOf(mail.port()));
        environment.put("DOCKET_MAIL_CERTIFICATES", mail.certificates().toString());
        environment.put("DOCKET_MAIL_FROM", "theodoi@htx.example.vn");
        return start(environment, clock, Files.createTempFile(folder, "server", ".log"));
    }

    private static ServerProcess start(Map<String, String> environment, Path clock, Path log) throws IOException {
        var command = new ProcessBuilder(
                        ChildJava.command(),
                        "-Xmx300m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ClockedServer.class.getName(),
                        clock.toString(),
                        Path.of("config.yml").toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment().putAll(environment);
        return new ServerProcess(command.start(), environment, clock, log);
    }

    private static String url(Database database) {
        return database.read(handle -> {
            try {
                return handle.getConnection().getMetaData().getURL();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    /** Answers when it returns. */
    void await() throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!said().contains(ClockedServer.READY)) {
            assertThat(process.isAlive()).as(this::said).isTrue();
            assertThat(System.nanoTime()).as(this::said).isLessThan(until);
            TimeUnit.MILLISECONDS.sleep(POLL);
        }
    }

    String said() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** By a signal that it cannot hear. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Stops it in the middle of whatever it does, until it is to go on; the system takes it for alive. */
    void pause() throws IOException, InterruptedException {
        signal("STOP");
    }

    void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        var sent = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start();
        assertThat(sent.waitFor()).isZero();
    }

    /** The same once more; it takes a while until it answers. */
    ServerProcess again() throws IOException {
        return start(environment, clock, Files.createTempFile(log.getParent(), "server", ".log"));
    }

    @Override
    public void close() {
        kill();
    }
}
