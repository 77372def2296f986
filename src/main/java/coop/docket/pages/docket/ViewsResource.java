package coop.docket.pages.docket;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.gate.Readers;
import coop.docket.refusal.Refusal;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Keeps a list of the docket under a name, lets it open first, and lets it go; then leads back to where it was asked. */
@Needs(Permission.READ_CASES)
@Path("cases/views")
@Produces(MediaType.TEXT_HTML)
public final class ViewsResource {
    private final DocketUses uses;

    public ViewsResource(DocketUses uses) {
        this.uses = uses;
    }

    /** @param back what the list asks for */
    @POST
    public Response keep(
            @Context ContainerRequestContext request,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("back") @DefaultValue("") String back) {
        var reader = Readers.of(request).at(DocketQuery.PATH);
        var query = DocketQuery.of(back);
        try {
            uses.views().keep(reader.signedIn(), name, query.begin().query());
        } catch (Refusal refused) {
            var why = RefusedForm.reason(refused);
            var page = CasesPage.of(reader, uses, query, null);
            return Response.status(RefusedForm.NOT_VALID)
                    .entity(page.with(page.frame().with(Problems.of("name", why))))
                    .build();
        }
        return back(query);
    }

    @POST
    @Path("{id}/first")
    public Response first(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @FormParam("back") @DefaultValue("") String back) {
        uses.views().first(Readers.of(request).signedIn(), id);
        return back(DocketQuery.of(back));
    }

    @POST
    @Path("none-first")
    public Response noneFirst(
            @Context ContainerRequestContext request, @FormParam("back") @DefaultValue("") String back) {
        uses.views().noneFirst(Readers.of(request).signedIn());
        return back(DocketQuery.of(back));
    }

    @POST
    @Path("{id}/drop")
    public Response drop(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @FormParam("back") @DefaultValue("") String back) {
        uses.views().drop(Readers.of(request).signedIn(), id);
        return back(DocketQuery.of(back));
    }

    private static Response back(DocketQuery query) {
        return Response.seeOther(URI.create(DocketQuery.at(query.parameters()))).build();
    }
}
