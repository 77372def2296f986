package coop.docket.access.signon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * One person's way to the provider and back: all that ties its parts together follows from one secret of his browser.
 *
 * @param secret which only the cookie of that browser holds
 */
public record SignOnAttempt(String secret) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    public static SignOnAttempt fresh() {
        var random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new SignOnAttempt(text(random));
    }

    public static boolean is(String secret) {
        return FORM.matcher(secret).matches();
    }

    /** Comes back with the browser: whoever sends another one was not sent by us. */
    public boolean began(String state) {
        return MessageDigest.isEqual(bytes(state()), bytes(state));
    }

    String state() {
        return derived("state");
    }

    /** Comes back in the token, which therefore is of no use elsewhere. */
    String nonce() {
        return derived("nonce");
    }

    /** Shown when the code is used, so that a stolen code is of no use. */
    String verifier() {
        return derived("verifier");
    }

    String challenge() {
        return text(sha256(verifier()));
    }

    private String derived(String purpose) {
        return text(sha256(purpose + ":" + secret));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes(text));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "an attempt";
    }
}
