package coop.docket.cases.evidence;

import coop.docket.cases.Json;
import coop.docket.cases.Sha256;
import java.util.Map;
import java.util.TreeMap;

/**
 * An event in the chain of a case file: sealed by the hash of the one before it.
 *
 * @param number from 1
 * @param previous hash of the event before; 64 zeros for the first
 * @param hash SHA-256 of {@code {"event":…,"number":…,"previous":…}}, its keys in order at every depth, without blanks
 */
record Link(long number, String previous, String hash, Map<String, Object> event) {
    static final String BEFORE_THE_FIRST = "0".repeat(64);

    static Link after(Link before, Map<String, Object> event) {
        var number = before == null ? 1 : before.number + 1;
        var previous = before == null ? BEFORE_THE_FIRST : before.hash;
        return new Link(number, previous, seal(number, previous, event), event);
    }

    private static String seal(long number, String previous, Map<String, Object> event) {
        return Sha256.of(Json.of(Map.of("event", event, "number", number, "previous", previous)));
    }

    /** Whether it holds what was written under its number. */
    boolean whole() {
        return fits(event);
    }

    /** Whether this is what was written under its number. */
    boolean fits(Map<String, Object> other) {
        return hash.equals(seal(number, previous, other));
    }

    String line() {
        return Json.of(new TreeMap<>(Map.of("number", number, "previous", previous, "hash", hash, "event", event)));
    }

    /** @throws RuntimeException if it is no such line */
    @SuppressWarnings("unchecked")
    static Link of(String line) {
        var read = Json.read(line);
        return new Link(
                ((Number) read.get("number")).longValue(),
                (String) read.get("previous"),
                (String) read.get("hash"),
                (Map<String, Object>) read.get("event"));
    }
}
