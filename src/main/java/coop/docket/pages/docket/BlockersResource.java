package coop.docket.pages.docket;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.pages.gate.Readers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** What keeps cases from going on, over all of them. */
@Needs(Permission.READ_CASES)
@Path("blockers")
@Produces(MediaType.TEXT_HTML)
public final class BlockersResource {
    private final DocketUses uses;

    public BlockersResource(DocketUses uses) {
        this.uses = uses;
    }

    @GET
    public BlockersPage show(@Context ContainerRequestContext request) {
        return BlockersPage.of(Readers.of(request), uses);
    }
}
