package coop.docket.rules.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** The pack that the program carries in itself, read once. */
final class Shipped {
    private static PackFiles pack;

    private Shipped() {}

    static synchronized PackFiles pack() {
        if (pack == null) {
            pack = read();
        }
        return pack;
    }

    private static PackFiles read() {
        var problems = new Problems();
        try {
            var place = Shipped.class.getResource("/rules/parameters.yml").toURI();
            var files = place.getScheme().equals("jar")
                    ? inJar(place, problems)
                    : PackFiles.in(Path.of(place).getParent(), problems);
            if (!problems.none()) {
                throw new IllegalStateException("the pack in the program: " + problems.sorted());
            }
            return files;
        } catch (URISyntaxException | IOException unreadable) {
            throw new UncheckedIOException(new IOException("the pack in the program", unreadable));
        }
    }

    private static PackFiles inJar(URI place, Problems problems) throws IOException {
        try (var jar = FileSystems.newFileSystem(place, Map.of())) {
            return PackFiles.in(jar.getPath("/rules"), problems);
        }
    }
}
