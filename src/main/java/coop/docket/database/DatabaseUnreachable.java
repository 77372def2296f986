package coop.docket.database;

import coop.docket.refusal.Reason;

/** The database does not answer, or does not let this program in. */
public final class DatabaseUnreachable extends RuntimeException {
    private final transient Reason reason;

    DatabaseUnreachable(String place, Throwable cause) {
        super(place, cause);
        this.reason = Reason.of("database.unreachable", place, String.valueOf(cause.getMessage()));
    }

    public Reason reason() {
        return reason;
    }
}
