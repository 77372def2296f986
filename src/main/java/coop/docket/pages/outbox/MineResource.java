package coop.docket.pages.outbox;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.pages.gate.Readers;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Sends a reader his week once more. */
@Needs(Permission.READ_CASES)
@Path("alerts/mine")
@Produces(MediaType.TEXT_HTML)
public final class MineResource {
    private final OutboxUses uses;

    public MineResource(OutboxUses uses) {
        this.uses = uses;
    }

    @POST
    public MinePage send(@Context ContainerRequestContext request) {
        var reader = Readers.of(request).at("/alerts");
        uses.mine().send(reader.signedIn());
        return MinePage.of(reader);
    }
}
