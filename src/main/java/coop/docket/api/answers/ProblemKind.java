package coop.docket.api.answers;

import coop.docket.refusal.RefusalKind;
import java.util.Arrays;
import java.util.Locale;

/** The problems that a program may be told of; their names and numbers never change. */
public enum ProblemKind {
    MALFORMED(400),
    KEY_MISSING(400),
    NOT_AUTHENTICATED(401),
    NOT_ALLOWED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    NOT_NOW(409),
    CHANGED_MEANWHILE(412),
    TOO_LARGE(413),
    NOT_JSON(415),
    NOT_VALID(422),
    CONDITION_MISSING(428),
    FAULT(500),
    UNAVAILABLE(503);

    private static final int OURS = 500;

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    static ProblemKind of(RefusalKind kind) {
        return valueOf(kind.name());
    }

    /** The first one of this status of HTTP; of one that has none, whose fault it is decides. */
    static ProblemKind of(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status < OURS ? MALFORMED : FAULT);
    }

    public int status() {
        return status;
    }

    /** As addresses and keys have it. */
    public String mark() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
