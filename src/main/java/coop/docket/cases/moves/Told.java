package coop.docket.cases.moves;

import coop.docket.cases.Sha256;
import coop.docket.cases.course.Work;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is told of a move, entry by entry; free text may name a person, so the audit has its hash alone. */
public final class Told {
    private final Map<String, Object> told = new LinkedHashMap<>();
    private final Map<String, Object> audited = new LinkedHashMap<>();

    /** Left out where it is null. */
    public Told fact(String key, Object value) {
        if (value != null) {
            told.put(key, value);
            audited.put(key, value);
        }
        return this;
    }

    /** Left out where it is null. */
    public Told text(String key, String text) {
        if (text != null) {
            told.put(key, text);
            audited.put(key + "-sha256", Sha256.of(text));
        }
        return this;
    }

    /** The steps that the register says were done after this; left out where it says of none. */
    public Told then(Work left, Work after) {
        var more = after.passed().subList(left.passed().size(), after.passed().size());
        return fact(
                "then",
                more.isEmpty() ? null : more.stream().map(Work.Passed::step).toList());
    }

    Map<String, Object> told() {
        return told;
    }

    Map<String, Object> audited() {
        return audited;
    }
}
