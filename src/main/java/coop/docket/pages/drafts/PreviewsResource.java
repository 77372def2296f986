package coop.docket.pages.drafts;

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

/** What a draft would change, to be looked through. */
@Needs({Permission.READ_RULES, Permission.READ_CASES})
@Path("drafts/{id: [0-9]{1,18}}/previews/{preview: [0-9]{1,18}}")
@Produces(MediaType.TEXT_HTML)
public final class PreviewsResource {
    private final DraftUses uses;

    public PreviewsResource(DraftUses uses) {
        this.uses = uses;
    }

    @GET
    public PreviewPage show(
            @Context ContainerRequestContext request, @PathParam("id") long id, @PathParam("preview") long preview) {
        var reader = Readers.of(request);
        return PreviewPage.of(
                reader, uses, id, preview, Parameters.of(reader.address().query()));
    }
}
