package coop.docket.alerts;

import coop.docket.database.Database;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Handle;

/**
 * The key of this installation's alerts, made when first asked for; the secrets of links and webhooks follow from it, so
 * that none of them is kept.
 */
public final class AlertKey {
    private static final String NAME = "alerts.key";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;

    public AlertKey(Database database) {
        this.database = database;
    }

    /** What stands in the link by which this account stops its messages. */
    public String stopSecret(long account) {
        return account + "-" + base64(mac("stop:" + account));
    }

    /** Whose link it is; empty where it is nobody's. */
    public Optional<Long> stopOf(String secret) {
        var dash = secret.indexOf('-');
        if (dash < 1 || dash > 18 || !secret.substring(0, dash).chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        var account = Long.parseLong(secret.substring(0, dash));
        return MessageDigest.isEqual(
                        stopSecret(account).getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8))
                ? Optional.of(account)
                : Optional.empty();
    }

    /** What signs the messages to this account's webhook, as its receiver writes it down. */
    public String webhookSecret(long account, WebhookAddress address) {
        return "whsec_" + Base64.getEncoder().encodeToString(webhookKey(account, address));
    }

    public byte[] webhookKey(long account, WebhookAddress address) {
        return mac("webhook:" + account + ":" + address.text());
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private byte[] mac(String purpose) {
        return mac(key(), purpose);
    }

    /** HMAC-SHA256 (RFC 2104). */
    public static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private byte[] key() {
        var kept = database.read(AlertKey::kept).orElseGet(() -> database.write(AlertKey::made));
        return Base64.getDecoder().decode(kept);
    }

    private static Optional<String> kept(Handle handle) {
        return handle.createQuery("select content from setting where name = :name")
                .bind("name", NAME)
                .mapTo(String.class)
                .findOne();
    }

    /** Of two who make one at once, one finds it taken, and reads it when tried again. */
    private static String made(Handle handle) {
        return kept(handle).orElseGet(() -> {
            var random = new byte[BYTES];
            RANDOM.nextBytes(random);
            var text = Base64.getEncoder().encodeToString(random);
            handle.execute("insert into setting (name, content) values (?, ?)", NAME, text);
            return text;
        });
    }
}
