package coop.docket.pages.docket;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.pages.gate.Readers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** The docket. */
@Needs(Permission.READ_CASES)
@Path("cases")
@Produces(MediaType.TEXT_HTML)
public final class CasesResource {
    private final DocketUses uses;

    public CasesResource(DocketUses uses) {
        this.uses = uses;
    }

    @GET
    public CasesPage show(@Context ContainerRequestContext request, @QueryParam("done") String done) {
        var reader = Readers.of(request);
        return CasesPage.of(reader, uses, DocketQuery.of(reader.address().query()), done);
    }
}
