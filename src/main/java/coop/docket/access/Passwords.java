package coop.docket.access;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Hashes passwords by Argon2id, two at a time at most: sign-ins must not starve everything else. */
final class Passwords {
    private static final Semaphore PLACES = new Semaphore(2, true);
    private static final int PATIENCE_SECONDS = 10;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    /** 19 MiB, twice over, in one lane: what OWASP asks for at least. */
    static final Passwords STANDARD = new Passwords(19 * 1024, 2);

    private final Argon2Function argon2;
    private final String nobodys;

    Passwords(int kibibytes, int passes) {
        this.argon2 = Argon2Function.getInstance(kibibytes, passes, LANES, HASH_BYTES, Argon2.ID);
        this.nobodys = hash(Secret.fresh());
    }

    /** The record to be kept: algorithm, cost, salt and hash. */
    String hash(String password) {
        return inPlace(
                () -> argon2.hash(bytes(password), Secret.random(SALT_BYTES)).getResult());
    }

    /**
     * Whether the password is that of the record; without a record no, after the same work.
     *
     * @throws Refusal NOT_NOW if too many wait before
     */
    boolean match(String password, String record) {
        var kept = record == null ? nobodys : record;
        var same = inPlace(() -> Argon2Function.getInstanceFromHash(kept).check(bytes(password), bytes(kept)));
        return same && record != null;
    }

    /** Whether the record was made at another cost than today's. */
    boolean outdated(String record) {
        return !Argon2Function.getInstanceFromHash(record).equals(argon2);
    }

    private static <T> T inPlace(Supplier<T> work) {
        try {
            if (!PLACES.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refusal(RefusalKind.NOT_NOW, Reason.of("access.sign-in.busy"));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal(RefusalKind.NOT_NOW, Reason.of("access.sign-in.busy"));
        }
        try {
            return work.get();
        } finally {
            PLACES.release();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
