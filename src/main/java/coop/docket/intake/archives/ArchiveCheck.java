package coop.docket.intake.archives;

import coop.docket.intake.files.IntakeLimits;
import coop.docket.refusal.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks an archive once into nothing, counting real bytes, so that nothing that reads it later can be overwhelmed. */
final class ArchiveCheck {
    /** Below this a part may be as dense as it likes. */
    private static final long SMALL = 1L << 20;

    private static final long MEBI = 1L << 20;

    private final String file;
    private final IntakeLimits limits;
    private final ArchiveKind kind;
    private final byte[] buffer = new byte[1 << 16];
    private long packed;
    private long total;

    private ArchiveCheck(String file, IntakeLimits limits, ArchiveKind kind) {
        this.file = file;
        this.limits = limits;
        this.kind = kind;
    }

    /** @throws Refusal if the archive is past a limit or not sound */
    static void check(Path path, String file, IntakeLimits limits, ArchiveKind kind) {
        new ArchiveCheck(file, limits, kind).check(path);
    }

    /** Opens an archive whose names may be in an encoding of long ago. */
    static ZipFile zip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException namesPerhaps) {
            return new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
        }
    }

    private void check(Path path) {
        try {
            packed = Files.size(path);
            if (packed > limits.packedBytes()) {
                throw refusal("intake.limit.packed", limits.packedBytes() / MEBI);
            }
            try (var zip = zip(path)) {
                List<? extends ZipEntry> entries = zip.stream().toList();
                checkNames(entries);
                for (var entry : entries) {
                    unpack(zip, entry);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw refusal(kind.broken());
        }
    }

    private void checkNames(List<? extends ZipEntry> entries) {
        if (entries.size() > limits.entries()) {
            throw refusal("intake.limit.entries", limits.entries());
        }
        var seen = new HashSet<String>();
        for (var entry : entries) {
            var name = entry.getName().replace('\\', '/');
            if (name.startsWith("/")
                    || name.contains(":")
                    || List.of(name.split("/")).contains("..")) {
                throw refusal("intake.limit.entry-name", name);
            }
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw refusal("intake.limit.entry-twice", name);
            }
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
        var part = kind.check(file, entry.getName());
        long size = 0;
        try (var bytes = zip.getInputStream(entry)) {
            for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
                size += count;
                total += count;
                checkSizes(entry, size, part != null && kind.inMemory(entry.getName(), part.sharedTexts()));
                if (part != null) {
                    part.see(buffer, count);
                }
            }
        }
    }

    private void checkSizes(ZipEntry entry, long size, boolean inMemory) {
        if (total > limits.unpackedBytes()) {
            throw refusal("intake.limit.unpacked", limits.unpackedBytes() / MEBI);
        }
        // parts may share their packed bytes, so the whole is weighed against the file as well
        if (size > SMALL && size > limits.ratio() * entry.getCompressedSize()
                || total > SMALL && total > limits.ratio() * packed) {
            throw refusal("intake.limit.ratio", entry.getName(), limits.ratio());
        }
        if (inMemory && size > limits.partBytes()) {
            throw refusal("intake.limit.part", entry.getName(), limits.partBytes() / MEBI);
        }
    }

    private Refusal refusal(String key, Object... arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = file;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Refusal.notValid(key, all);
    }
}
