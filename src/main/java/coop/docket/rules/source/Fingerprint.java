package coop.docket.rules.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 of files, the same on every machine and in every order. */
public final class Fingerprint {
    private Fingerprint() {}

    public static String of(List<SourceFile> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.stream().sorted(Comparator.comparing(SourceFile::path)).forEach(file -> {
                digest.update((file.path() + '\0' + file.text() + '\0').getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every Java has SHA-256", every);
        }
    }
}
