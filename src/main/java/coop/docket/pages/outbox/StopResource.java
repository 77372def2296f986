package coop.docket.pages.outbox;

import coop.docket.access.Open;
import coop.docket.pages.gate.OneClick;
import coop.docket.pages.gate.Readers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/**
 * Stops somebody's weekly message by the link in it, without signing in. Looking at the link does nothing: programs that
 * read mails look at every link.
 */
@Open
@Path("alerts/stop/{secret: [0-9]{1,18}-[A-Za-z0-9_-]{43}}")
@Produces(MediaType.TEXT_HTML)
public final class StopResource {
    private final OutboxUses uses;

    public StopResource(OutboxUses uses) {
        this.uses = uses;
    }

    @GET
    public StopPage ask(@Context ContainerRequestContext request, @PathParam("secret") String secret) {
        holder(secret);
        return StopPage.asking(Readers.of(request), secret);
    }

    @POST
    @OneClick
    public StopPage stop(@Context ContainerRequestContext request, @PathParam("secret") String secret) {
        return StopPage.answering(Readers.of(request), uses.stop().stop(holder(secret)));
    }

    private long holder(String secret) {
        return uses.key().stopOf(secret).orElseThrow(NotFoundException::new);
    }
}
