package coop.docket.pages.outbox;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.gate.Readers;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Shows administrators what waits to be sent and what could not be, lets that be tried again, and tries a mail. */
@Needs(Permission.MANAGE_SETTINGS)
@Path("alerts/outbox")
@Produces(MediaType.TEXT_HTML)
public final class OutboxResource {
    private static final String ADDRESS = "address";

    private final OutboxUses uses;

    public OutboxResource(OutboxUses uses) {
        this.uses = uses;
    }

    @GET
    public OutboxPage show(@Context ContainerRequestContext request, @QueryParam("after") String after) {
        var note =
                switch (after == null ? "" : after) {
                    case "again" -> "outbox.tried";
                    case "test" -> "outbox.tested";
                    default -> null;
                };
        return page(request, Problems.none(), "", note);
    }

    private OutboxPage page(ContainerRequestContext request, Problems problems, String address, String note) {
        var reader = Readers.of(request);
        return OutboxPage.of(reader, uses.read().read(reader.signedIn()), problems, address, note);
    }

    @POST
    @Path("test")
    public Response test(
            @Context ContainerRequestContext request, @FormParam(ADDRESS) @DefaultValue("") String address) {
        try {
            uses.test().send(Readers.of(request).signedIn(), address.strip());
            return Response.seeOther(URI.create("/alerts/outbox?after=test")).build();
        } catch (Refusal refusal) {
            if (refusal.kind() != RefusalKind.NOT_VALID) {
                throw refusal;
            }
            return Response.status(RefusedForm.NOT_VALID)
                    .entity(page(request, Problems.of(ADDRESS, refusal.reason()), address, null))
                    .build();
        }
    }

    @POST
    @Path("{id: [0-9]{1,18}}/again")
    public Response again(@Context ContainerRequestContext request, @PathParam("id") long id) {
        uses.again().tryAgain(Readers.of(request).signedIn(), id);
        return Response.seeOther(URI.create("/alerts/outbox?after=again")).build();
    }
}
