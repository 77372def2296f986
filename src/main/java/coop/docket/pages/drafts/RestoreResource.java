package coop.docket.pages.drafts;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.pages.gate.Readers;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What is done with a published version: brought back, or handed to another office. */
@Needs(Permission.READ_RULES)
@Path("rules")
@Produces(MediaType.TEXT_HTML)
public final class RestoreResource {
    private final DraftUses uses;

    public RestoreResource(DraftUses uses) {
        this.uses = uses;
    }

    @POST
    @Path("versions/{number: [0-9]{1,9}}/restore")
    @Needs(Permission.EDIT_RULES)
    public Response restore(
            @Context ContainerRequestContext request,
            @PathParam("number") int number,
            @FormParam("reason") @DefaultValue("") String reason) {
        var reader = Readers.of(request);
        var title = reader.frame(null, "policy.restore.draft", number).title();
        var draft = uses.deciding().restore().restore(reader.signedIn(), number, title, reason, judged -> {});
        return Response.seeOther(URI.create("/drafts/" + draft + "?done=restore"))
                .build();
    }

    @GET
    @Path("versions/{number: [0-9]{1,9}}/pack.zip")
    @Produces("application/zip")
    public Response export(@Context ContainerRequestContext request, @PathParam("number") int number) {
        var packed = uses.deciding().export().export(Readers.of(request).signedIn(), number);
        return Response.ok(packed, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"rules-" + number + ".zip\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
