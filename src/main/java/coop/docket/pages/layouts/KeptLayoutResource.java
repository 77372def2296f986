package coop.docket.pages.layouts;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.intake.layouts.RememberedLayouts;
import coop.docket.pages.gate.Readers;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Forgets a layout without a file of it at hand. */
@Needs(Permission.IMPORT_REGISTER)
@Path("imports/layouts/{layout:[0-9]{1,18}}")
@Produces(MediaType.TEXT_HTML)
public final class KeptLayoutResource {
    private final RememberedLayouts layouts;

    public KeptLayoutResource(RememberedLayouts layouts) {
        this.layouts = layouts;
    }

    @POST
    @Path("forget")
    public Response forget(@Context ContainerRequestContext request, @PathParam("layout") long layout) {
        layouts.forget(Readers.of(request).signedIn(), layout);
        return Response.seeOther(URI.create("/imports?after=forget")).build();
    }
}
