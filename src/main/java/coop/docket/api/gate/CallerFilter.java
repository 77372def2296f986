package coop.docket.api.gate;

import coop.docket.access.Actor;
import coop.docket.access.FindToken;
import coop.docket.language.Language;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out by its token on whose behalf a program asks. */
@PreMatching
@Priority(Priorities.AUTHENTICATION - 1)
public final class CallerFilter implements ContainerRequestFilter {
    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +([A-Za-z0-9._~+/=-]{1,500})");

    private final FindToken tokens;
    private final Language otherwise;

    /** @param otherwise the language where neither the request nor the account tells one */
    public CallerFilter(FindToken tokens, Language otherwise) {
        this.tokens = tokens;
        this.otherwise = otherwise;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!ApiPath.covers(request.getUriInfo())) {
            return;
        }
        // before anything can fail, so that the problem is told in the right language
        caller(request, Optional.empty()).keep(request);
        caller(request, token(request).flatMap(tokens::find)).keep(request);
    }

    private Caller caller(ContainerRequestContext request, Optional<Actor> actor) {
        var asked =
                Optional.ofNullable(request.getHeaderString("Accept-Language")).flatMap(Language::accepted);
        return new Caller(actor, asked.or(() -> actor.map(Actor::language)).orElse(otherwise));
    }

    private static Optional<String> token(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString("Authorization"))
                .map(BEARER::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1));
    }
}
