package coop.docket.api.gate;

import coop.docket.access.Actor;
import coop.docket.api.answers.ProblemKind;
import coop.docket.api.answers.Refused;
import coop.docket.language.Language;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;

/**
 * On whose behalf a program asks, and in which language it is answered.
 *
 * @param actor empty where no token was sent, or none that holds
 */
public record Caller(Optional<Actor> actor, Language language) {
    private static final String CALLER = "docket.caller";

    void keep(ContainerRequestContext request) {
        request.setProperty(CALLER, this);
    }

    /** Whoever sent this request; nobody where it did not pass the gate of programs. */
    public static Caller of(ContainerRequestContext request) {
        var found = (Caller) request.getProperty(CALLER);
        return found == null ? new Caller(Optional.empty(), Language.VI) : found;
    }

    /** @throws Refused where it is nobody */
    public static Actor actor(ContainerRequestContext request) {
        return of(request).actor().orElseThrow(() -> new Refused(ProblemKind.NOT_AUTHENTICATED));
    }
}
