package coop.docket.cases.moves;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is told of a move, entry by entry; free text may name a person, so the audit has its hash alone. */
final class Told {
    private final Map<String, Object> told = new LinkedHashMap<>();
    private final Map<String, Object> audited = new LinkedHashMap<>();

    /** Left out where it is null. */
    Told fact(String key, Object value) {
        if (value != null) {
            told.put(key, value);
            audited.put(key, value);
        }
        return this;
    }

    /** Left out where it is null. */
    Told text(String key, String text) {
        if (text != null) {
            told.put(key, text);
            audited.put(key + "-sha256", TextHash.of(text));
        }
        return this;
    }

    Map<String, Object> told() {
        return told;
    }

    Map<String, Object> audited() {
        return audited;
    }
}
