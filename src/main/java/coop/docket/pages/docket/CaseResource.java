package coop.docket.pages.docket;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.cases.moves.Assign;
import coop.docket.cases.moves.Comment;
import coop.docket.cases.moves.Undo;
import coop.docket.pages.gate.Readers;
import coop.docket.refusal.Reason;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** One case, who has it, and what is said about it; every form carries the version that its sender saw. */
@Needs(Permission.READ_CASES)
@Path("cases/{id}")
@Produces(MediaType.TEXT_HTML)
public final class CaseResource {
    private final DocketUses uses;
    private final CaseForms forms;

    public CaseResource(DocketUses uses) {
        this.uses = uses;
        this.forms = new CaseForms(uses);
    }

    @GET
    public CasePage show(
            @Context ContainerRequestContext request, @PathParam("id") long id, @QueryParam("done") String done) {
        var page = CasePage.of(Readers.of(request), uses, id);
        return done == null ? page : page.done(done);
    }

    @POST
    @Path("assign")
    @Needs(Permission.ASSIGN_CASES)
    public Response assign(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> form) {
        var reader = Readers.of(request).signedIn();
        return forms.act(request, id, "assign", form, sent -> Assignee.of(reader, sent.text("assignee"))
                .map(to -> new Assign(to.account()))
                .orElseThrow(() -> new Sent.Unreadable("assign-assignee", Reason.of("docket.no-assignee"))));
    }

    @POST
    @Path("comment")
    @Needs(Permission.WORK_CASES)
    public Response comment(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> form) {
        return forms.act(request, id, "comment", form, sent -> new Comment(sent.text("text")));
    }

    @POST
    @Path("undo")
    @Needs(Permission.WORK_CASES)
    public Response undo(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> form) {
        return forms.act(request, id, "undo", form, sent -> new Undo());
    }
}
