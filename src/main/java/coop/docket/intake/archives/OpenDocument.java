package coop.docket.intake.archives;

import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.files.Table;
import coop.docket.refusal.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** An .ods workbook. All its sheets are one text, so that is read once, and the rows of each sheet wait in a file aside. */
public final class OpenDocument implements AutoCloseable {
    static final String CONTENT = "content.xml";

    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int MOST_OF_MANIFEST = 1 << 20;

    private final Path aside;
    private final List<Table> tables;

    private OpenDocument(Path aside, List<Table> tables) {
        this.aside = aside;
        this.tables = tables;
    }

    /** @throws Refusal if the workbook is past a limit or not sound */
    public static OpenDocument open(Path path, String file, IntakeLimits limits) {
        ArchiveCheck.check(path, file, limits, ArchiveKind.OPEN_DOCUMENT);
        Path aside = null;
        try (var zip = ArchiveCheck.zip(path)) {
            refuseLocked(zip, file);
            aside = Files.createTempDirectory("coop-docket-workbook");
            return new OpenDocument(aside, tables(zip, aside, file, limits));
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            delete(aside);
            throw broken instanceof Refusal refused ? refused : Refusal.notValid("intake.open-document.broken", file);
        }
    }

    private static void refuseLocked(ZipFile zip, String file) throws IOException {
        var manifest = zip.getEntry(MANIFEST);
        if (manifest == null) {
            return;
        }
        try (var bytes = zip.getInputStream(manifest)) {
            var text = new String(bytes.readNBytes(MOST_OF_MANIFEST), StandardCharsets.UTF_8);
            if (text.contains("encryption-data")) {
                throw Refusal.notValid("intake.archive.locked", file);
            }
        }
    }

    private static List<Table> tables(ZipFile zip, Path aside, String file, IntakeLimits limits)
            throws IOException, XMLStreamException {
        var content = zip.getEntry(CONTENT);
        if (content == null) {
            throw Refusal.notValid("intake.open-document.broken", file);
        }
        try (var bytes = new BufferedInputStream(zip.getInputStream(content), 1 << 16)) {
            return new OpenDocumentContent(file, aside, limits).read(bytes);
        }
    }

    public List<Table> tables() {
        return tables;
    }

    private static void delete(Path aside) {
        if (aside == null) {
            return;
        }
        try (var kept = Files.list(aside)) {
            for (var path : kept.toList()) {
                Files.deleteIfExists(path);
            }
            Files.deleteIfExists(aside);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    @Override
    public void close() {
        delete(aside);
    }
}
