package coop.docket.intake.files;

import coop.docket.refusal.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 of a file, or of the names and contents of all files in a folder. */
public final class FileHash {
    private static final int AT_ONCE = 1 << 16;

    private FileHash() {}

    /** @throws Refusal if it cannot be read */
    public static String of(Path path) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files(path)) {
                digest.update(path.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                add(digest, file);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw Refusal.notValid("intake.file.unreadable", path.toString());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Of a text alone. */
    public static String ofText(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw Refusal.notFound("intake.file.missing", path.toString());
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var files = Files.list(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void add(MessageDigest digest, Path file) throws IOException {
        try (var content = new DigestInputStream(Files.newInputStream(file), digest)) {
            var buffer = new byte[AT_ONCE];
            while (content.read(buffer) >= 0) {
                continue;
            }
        }
    }
}
