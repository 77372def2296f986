package coop.docket.pages.cooperatives;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.pages.frame.Parameters;
import coop.docket.pages.gate.Readers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** The register to be looked at. */
@Needs(Permission.READ_REGISTER)
@Path("cooperatives")
@Produces(MediaType.TEXT_HTML)
public final class CooperativesResource {
    private final CooperativeUses uses;

    public CooperativesResource(CooperativeUses uses) {
        this.uses = uses;
    }

    @GET
    public SearchPage search(@Context ContainerRequestContext request) {
        var reader = Readers.of(request);
        return SearchPage.of(reader, uses, Parameters.of(reader.address().query()));
    }

    @GET
    @Path("{id}")
    public CooperativePage show(@Context ContainerRequestContext request, @PathParam("id") long id) {
        return CooperativePage.of(Readers.of(request), uses, id);
    }

    @GET
    @Path("{id}/rules/{rule}")
    @Needs({Permission.READ_REGISTER, Permission.READ_CASES})
    public RulePage rule(
            @Context ContainerRequestContext request, @PathParam("id") long id, @PathParam("rule") String rule) {
        return RulePage.of(Readers.of(request), uses, id, rule);
    }
}
