package coop.docket.pages.start;

import coop.docket.access.Needs;
import coop.docket.pages.gate.Readers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** The first page after signing in. */
@Needs
@Path("")
@Produces(MediaType.TEXT_HTML)
public final class StartResource {
    private final StartUses uses;

    public StartResource(StartUses uses) {
        this.uses = uses;
    }

    @GET
    public StartPage show(@Context ContainerRequestContext request) {
        return StartPage.of(Readers.of(request), uses);
    }
}
