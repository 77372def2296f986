package coop.docket.pages.docket;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.cases.moves.Block;
import coop.docket.cases.moves.LiftObjections;
import coop.docket.cases.moves.NoteObjection;
import coop.docket.cases.moves.Unblock;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** What stands in the way of a case: it is noted, and lifted again. */
@Needs(Permission.READ_CASES)
@Path("cases/{id}")
@Produces(MediaType.TEXT_HTML)
public final class CaseObstaclesResource {
    private final CaseForms forms;

    public CaseObstaclesResource(DocketUses uses) {
        this.forms = new CaseForms(uses);
    }

    @POST
    @Path("block")
    @Needs(Permission.WORK_CASES)
    public Response block(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> form) {
        return forms.act(
                request,
                id,
                "block",
                form,
                sent -> new Block(sent.chosen("code", "docket.block.choose"), sent.text("note")));
    }

    @POST
    @Path("unblock")
    @Needs(Permission.WORK_CASES)
    public Response unblock(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> form) {
        return forms.act(request, id, "unblock", form, sent -> new Unblock(sent.text("code")));
    }

    @POST
    @Path("object")
    @Needs(Permission.WORK_CASES)
    public Response object(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> form) {
        return forms.act(request, id, "object", form, sent -> new NoteObjection(sent.text("by"), sent.day("on")));
    }

    @POST
    @Path("lift")
    @Needs(Permission.WORK_CASES)
    public Response lift(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> form) {
        return forms.act(request, id, "lift", form, sent -> new LiftObjections());
    }
}
