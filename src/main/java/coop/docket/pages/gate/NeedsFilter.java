package coop.docket.pages.gate;

import coop.docket.access.Route;
import coop.docket.api.gate.ApiPath;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

/** Lets a request through to its route if the route is open, or the reader has what it needs. */
@Priority(Priorities.AUTHORIZATION)
final class NeedsFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo route;

    @Override
    public void filter(ContainerRequestContext request) {
        if (ApiPath.covers(request.getUriInfo())) {
            // its own gate is asked
            return;
        }
        var declared = Route.of(route.getResourceMethod())
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_ALLOWED, Reason.of("pages.no-permission-declared")));
        if (declared.open()) {
            return;
        }
        var reader = Readers.of(request);
        if (reader.actor().isEmpty()) {
            request.abortWith(toSignIn(
                    request.getMethod().equals("GET") ? reader.address().plain() : "/"));
            return;
        }
        declared.needed().forEach(reader.signedIn()::need);
    }

    private static Response toSignIn(String next) {
        var login = UriBuilder.fromPath("/login");
        return Response.seeOther(
                        next.equals("/")
                                ? login.build()
                                : login.queryParam("next", "{next}").build(next))
                .build();
    }
}
