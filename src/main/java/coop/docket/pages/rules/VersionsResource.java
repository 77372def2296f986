package coop.docket.pages.rules;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.pages.gate.Readers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** The published versions of the rules, and what differs between them. */
@Needs(Permission.READ_RULES)
@Path("rules")
@Produces(MediaType.TEXT_HTML)
public final class VersionsResource {
    private final RuleUses uses;

    public VersionsResource(RuleUses uses) {
        this.uses = uses;
    }

    @GET
    @Path("versions")
    public VersionsPage list(@Context ContainerRequestContext request) {
        return VersionsPage.of(Readers.of(request), uses);
    }

    @GET
    @Path("versions/{number: [0-9]{1,9}}")
    public VersionPage show(
            @Context ContainerRequestContext request,
            @PathParam("number") int number,
            @QueryParam("done") String done) {
        return VersionPage.of(Readers.of(request), uses, number, done);
    }

    @GET
    @Path("compare")
    public ComparePage compare(
            @Context ContainerRequestContext request, @QueryParam("a") int one, @QueryParam("b") int other) {
        return ComparePage.of(Readers.of(request), uses, one, other);
    }
}
