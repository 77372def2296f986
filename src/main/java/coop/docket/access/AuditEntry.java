package coop.docket.access;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was done, by whom, when; sealed by the hash of the entry before it.
 *
 * @param number within its stream, from 1
 * @param actor without anything that tells who a person is: {@code account:7} or {@code tracker:cli}
 * @param content JSON
 * @param previous hash of the entry before; 64 zeros for the first
 */
public record AuditEntry(
        AuditStream stream,
        long number,
        Instant at,
        String actor,
        String action,
        String content,
        String previous,
        String hash) {
    public static final String BEFORE_THE_FIRST = "0".repeat(64);

    static AuditEntry sealed(
            AuditStream stream, long number, Instant at, String actor, String action, String content, String previous) {
        return new AuditEntry(
                stream,
                number,
                at,
                actor,
                action,
                content,
                previous,
                seal(stream, number, at, actor, action, content, previous));
    }

    /** SHA-256 over the fields in order, each as its length, a colon, and itself: two entries never spell the same. */
    private static String seal(
            AuditStream stream, long number, Instant at, String actor, String action, String content, String previous) {
        var fields = List.of(
                previous,
                stream.kind().name(),
                stream.id(),
                Long.toString(number),
                at.toString(),
                actor,
                action,
                content);
        return Secret.hash(
                fields.stream().map(field -> field.length() + ":" + field).collect(Collectors.joining()));
    }

    /** Whether this is what was written after an entry of that number and hash; for the first 0 and 64 zeros. */
    public boolean follows(long numberBefore, String hashBefore) {
        return number == numberBefore + 1
                && previous.equals(hashBefore)
                && hash.equals(seal(stream, number, at, actor, action, content, previous));
    }
}
