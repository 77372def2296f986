package coop.docket.api.gate;

import coop.docket.access.Route;
import coop.docket.api.answers.ProblemKind;
import coop.docket.api.answers.Refused;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;

/** Lets a program through to its route if the route is open, or its account has what it needs. */
@Priority(Priorities.AUTHORIZATION)
public final class PermissionFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo route;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!ApiPath.covers(request.getUriInfo())) {
            return;
        }
        var declared = Route.of(route.getResourceMethod()).orElseThrow(() -> new Refused(ProblemKind.NOT_ALLOWED));
        if (!declared.open()) {
            declared.needed().forEach(Caller.actor(request)::need);
        }
    }
}
