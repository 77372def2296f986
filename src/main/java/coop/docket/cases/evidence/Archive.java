package coop.docket.cases.evidence;

import coop.docket.cases.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A case file while it is written, part by part. */
final class Archive implements AutoCloseable {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Map<String, String> hashes = new TreeMap<>();

    /** Writes over what is there. */
    Archive(Path file) {
        try {
            zip = new ZipOutputStream(Files.newOutputStream(file));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void add(String name, String content) {
        add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    void add(String name, byte[] content) {
        try {
            var entry = new ZipEntry(name);
            entry.setTimeLocal(ALWAYS);
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
            hashes.put(name, Sha256.of(content));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The SHA-256 of each part that was written, by name. */
    Map<String, String> hashes() {
        return hashes;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
