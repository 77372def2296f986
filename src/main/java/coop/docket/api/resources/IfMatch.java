package coop.docket.api.resources;

import coop.docket.api.answers.ProblemKind;
import coop.docket.api.answers.Refused;
import java.util.regex.Pattern;

/** The version that a program has read, as it sends it back. */
final class IfMatch {
    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})\"");
    private static final String ANY = "*";

    private IfMatch() {}

    /** A condition that no version of ours can meet is not met. */
    static long version(String condition) {
        if (condition == null || condition.isBlank() || condition.strip().equals(ANY)) {
            throw new Refused(ProblemKind.CONDITION_MISSING);
        }
        var found = VERSION.matcher(condition.strip());
        if (!found.matches()) {
            throw new Refused(ProblemKind.CHANGED_MEANWHILE);
        }
        return Long.parseLong(found.group(1));
    }
}
