package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.ChildJava;
import coop.docket.CoopDocket;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The service as operators start it: a process of its own on a file, to be reached by HTTP and killed. */
final class ServedProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int POLL = 200;

    private final Process process;
    private final URI address;
    private final Path log;

    private ServedProcess(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /** Answers when it returns. */
    static ServedProcess on(Path database) throws IOException, InterruptedException {
        var port = freePort();
        var log = database.resolveSibling("server.log");
        var address = URI.create("http://localhost:" + port);
        var command = new ProcessBuilder(
                        ChildJava.command(),
                        "-Xmx500m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CoopDocket.class.getName(),
                        "server",
                        "--config",
                        Path.of("config.yml").toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment().put("DOCKET_DATABASE_URL", "jdbc:h2:file:" + database + ";WRITE_DELAY=0");
        command.environment().put("DOCKET_PORT", String.valueOf(port));
        command.environment().put("DOCKET_ADMIN_PORT", String.valueOf(freePort()));
        command.environment().put("DOCKET_ADDRESS", address.toString());
        var served = new ServedProcess(command.start(), address, log);
        served.await();
        return served;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    URI address() {
        return address;
    }

    private void await() throws IOException, InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var login = HttpRequest.newBuilder(address.resolve("/login")).build();
        while (true) {
            try {
                var answer = HttpClient.newHttpClient().send(login, HttpResponse.BodyHandlers.discarding());
                assertThat(answer.statusCode()).isEqualTo(200);
                return;
            } catch (ConnectException notYet) {
                assertThat(process.isAlive()).as(this::said).isTrue();
                assertThat(System.nanoTime()).as("the service starts in time").isLessThan(until);
                TimeUnit.MILLISECONDS.sleep(POLL);
            }
        }
    }

    private String said() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /** By a signal that it cannot hear. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
