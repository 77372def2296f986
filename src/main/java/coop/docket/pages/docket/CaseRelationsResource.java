package coop.docket.pages.docket;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.cases.moves.Link;
import coop.docket.cases.moves.Merge;
import coop.docket.cases.moves.Unlink;
import coop.docket.cases.moves.Unmerge;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Which other cases have to do with a case, and which one holds its matter. */
@Needs(Permission.READ_CASES)
@Path("cases/{id}")
@Produces(MediaType.TEXT_HTML)
public final class CaseRelationsResource {
    private final CaseForms forms;

    public CaseRelationsResource(DocketUses uses) {
        this.forms = new CaseForms(uses);
    }

    @POST
    @Path("link")
    @Needs(Permission.WORK_CASES)
    public Response link(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> form) {
        return forms.act(request, id, "link", form, sent -> new Link(sent.number("case", "cases.link")));
    }

    @POST
    @Path("unlink")
    @Needs(Permission.WORK_CASES)
    public Response unlink(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> form) {
        return forms.act(request, id, "unlink", form, sent -> new Unlink(sent.number("case", "cases.link")));
    }

    @POST
    @Path("merge")
    @Needs(Permission.CLOSE_CASES)
    public Response merge(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> form) {
        return forms.act(request, id, "merge", form, sent -> new Merge(sent.number("case", "cases.merge")));
    }

    @POST
    @Path("unmerge")
    @Needs(Permission.CLOSE_CASES)
    public Response unmerge(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> form) {
        return forms.act(request, id, "unmerge", form, sent -> new Unmerge());
    }
}
