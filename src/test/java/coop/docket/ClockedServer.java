package coop.docket;

import coop.docket.database.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The service as its command starts it, but for the clock: that goes on from what a file says, and can be set by it. */
public final class ClockedServer {
    public static final String READY = "ready";

    private ClockedServer() {}

    /** @param arguments the file of the clock, and the configuration */
    public static void main(String[] arguments) throws Exception {
        var settings = SettingsFile.read(Path.of(arguments[1]));
        try (var running = RunningService.start(
                settings, Database.open(settings.database()), new FileClock(Path.of(arguments[0])))) {
            System.out.println(READY);
            running.join();
        }
    }

    /** Sets the clock of all who look at this file. */
    public static void set(Path file, Instant time) throws IOException {
        var written = Files.createTempFile(file.getParent(), "clock", "");
        Files.writeString(written, time + " " + System.currentTimeMillis());
        Files.move(written, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    /** A clock that begins where the file says it was at which moment of the machine. */
    private record FileClock(Path file) implements InstantSource {
        @Override
        public Instant instant() {
            try {
                var said = Files.readString(file).split(" ");
                return Instant.parse(said[0])
                        .plus(Duration.ofMillis(System.currentTimeMillis() - Long.parseLong(said[1])));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
