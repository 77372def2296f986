package coop.docket.pages.imports;

import coop.docket.access.Actor;
import coop.docket.pages.gate.FormFile;
import coop.docket.refusal.Refusal;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Files between the look at what they would change and the word to do it: in a folder of the program's own, under names
 * that nobody can guess, for whoever brought them, for an hour. Of one person the newest is kept.
 */
public final class KeptUploads implements AutoCloseable {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int NAME_BYTES = 16;

    private final Path folder;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Kept> byId = new ConcurrentHashMap<>();

    /** One of them; its file lies alone in a folder. */
    private record Kept(Brought brought, Instant until) {
        long owner() {
            return brought.by().account();
        }
    }

    private KeptUploads(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    public static KeptUploads open(InstantSource clock) throws IOException {
        // which others cannot look into
        return new KeptUploads(Files.createTempDirectory("coop-docket-uploads"), clock);
    }

    /** A new folder for one file. */
    public Path room() throws IOException {
        var bytes = new byte[NAME_BYTES];
        random.nextBytes(bytes);
        return Files.createDirectory(folder.resolve(HexFormat.of().formatHex(bytes)));
    }

    /**
     * Saves the file of a form in a room.
     *
     * @param fields is given the form's other fields
     * @throws Refusal NOT_VALID if no file was chosen
     */
    public Path receive(Path room, InputStream body, MediaType type, Map<String, String> fields) throws IOException {
        var received = room.resolve("received");
        var name = FormFile.save(body, type, received, fields);
        if (name.isEmpty()) {
            throw Refusal.notValid("imports.no-file");
        }
        return Files.move(received, room.resolve(FileName.harmless(name)));
    }

    /** @return under which name it is found again */
    String keep(Path room, Brought brought) {
        var id = room.getFileName().toString();
        byId.entrySet().stream()
                .filter(entry -> entry.getValue().owner() == brought.by().account())
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::forget);
        byId.put(id, new Kept(brought, clock.instant().plus(KEPT)));
        CompletableFuture.delayedExecutor(KEPT.toSeconds(), TimeUnit.SECONDS).execute(() -> forget(id));
        return id;
    }

    /** @throws Refusal NOT_FOUND if there is none, it is somebody else's, or its hour is over */
    public Brought find(Actor reader, String id) {
        return Optional.ofNullable(byId.get(id))
                .filter(kept ->
                        kept.owner() == reader.account() && clock.instant().isBefore(kept.until()))
                .map(Kept::brought)
                .filter(brought -> brought.stillFor(reader))
                .orElseThrow(() -> Refusal.notFound("imports.no-longer-kept"));
    }

    /** The same file, of which more is known now. */
    public void change(String id, Brought now) {
        byId.computeIfPresent(id, (same, kept) -> new Kept(now, kept.until()));
    }

    void forget(String id) {
        if (byId.remove(id) != null) {
            delete(folder.resolve(id));
        }
    }

    public void delete(Path room) {
        if (!Files.exists(room)) {
            return;
        }
        try (var paths = Files.walk(room)) {
            for (var path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(path);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    @Override
    public void close() {
        byId.clear();
        delete(folder);
    }
}
