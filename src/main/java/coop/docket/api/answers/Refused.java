package coop.docket.api.answers;

import jakarta.ws.rs.WebApplicationException;

/** A request that is refused before any use case is asked. */
public final class Refused extends WebApplicationException {
    private final ProblemKind kind;

    public Refused(ProblemKind kind) {
        super(kind.status());
        this.kind = kind;
    }

    ProblemKind kind() {
        return kind;
    }
}
