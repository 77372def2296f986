package coop.docket.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/** Lets one process of the tests at a time install things: there are two, and both would begin it. */
final class Alone {
    private static final Path LOCK = Path.of("target", "install.lock");

    private Alone() {}

    /** @param install asks for itself whether another process has done it meanwhile */
    static synchronized <T> T doing(Supplier<T> install) {
        try {
            Files.createDirectories(LOCK.toAbsolutePath().getParent());
            // what is locked is let go when the file is closed
            try (var file = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                file.lock();
                return install.get();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
