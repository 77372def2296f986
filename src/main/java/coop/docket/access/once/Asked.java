package coop.docket.access.once;

import coop.docket.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A request that may come again.
 *
 * @param key chosen by the asker
 * @param fingerprint by which another request under the same key is told from it
 */
public record Asked(String key, String fingerprint) {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    /**
     * @param path what is asked of
     * @param body what is asked
     * @throws Refusal NOT_VALID if it cannot be a key
     */
    public static Asked of(String key, String path, byte[] body) {
        if (!KEY.matcher(key).matches()) {
            throw Refusal.notValid("api.key.form");
        }
        var digest = sha256();
        digest.update(path.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return new Asked(key, HexFormat.of().formatHex(digest.digest(body)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
