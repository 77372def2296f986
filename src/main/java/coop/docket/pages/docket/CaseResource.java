package coop.docket.pages.docket;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.cases.moves.Assign;
import coop.docket.cases.moves.Comment;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.gate.Readers;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
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

/** One case and what is done to it; a form carries the version that its sender saw. */
@Needs(Permission.READ_CASES)
@Path("cases/{id}")
@Produces(MediaType.TEXT_HTML)
public final class CaseResource {
    private final DocketUses uses;

    public CaseResource(DocketUses uses) {
        this.uses = uses;
    }

    @GET
    public CasePage show(
            @Context ContainerRequestContext request, @PathParam("id") long id, @QueryParam("done") String done) {
        var page = CasePage.of(Readers.of(request), uses, id);
        return "assigned".equals(done) || "commented".equals(done) ? page.saying("docket.done." + done) : page;
    }

    @POST
    @Path("assign")
    @Needs(Permission.ASSIGN_CASES)
    public Response assign(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @FormParam("version") long version,
            @FormParam("assignee") @DefaultValue("") String assignee) {
        var reader = Readers.of(request).signedIn();
        var to = Assignee.of(reader, assignee);
        if (to.isEmpty()) {
            var problems = Problems.of("assignee", Reason.of("docket.no-assignee"));
            return again(now(request, id), problems, RefusedForm.NOT_VALID);
        }
        try {
            uses.work().act(reader, id, version, new Assign(to.get().account()));
            return done(id, "assigned");
        } catch (Refusal refused) {
            return refused(now(request, id), refused, "assignee", version);
        }
    }

    @POST
    @Path("comment")
    @Needs(Permission.WORK_CASES)
    public Response comment(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @FormParam("version") long version,
            @FormParam("text") @DefaultValue("") String text) {
        try {
            uses.work().act(Readers.of(request).signedIn(), id, version, new Comment(text));
            return done(id, "commented");
        } catch (Refusal refused) {
            var page = now(request, id).keeping(text);
            return refused(page, refused, "text", version);
        }
    }

    private CasePage now(ContainerRequestContext request, long id) {
        return CasePage.of(Readers.of(request).at(DocketQuery.PATH + "/" + id), uses, id);
    }

    private static Response done(long id, String what) {
        return Response.seeOther(URI.create(DocketQuery.PATH + "/" + id + "?done=" + what))
                .build();
    }

    /** The case as it is now; with what has happened since, if that was in the way. */
    private static Response refused(CasePage page, Refusal refused, String field, long version) {
        var problems = Problems.of(field, refused.reason());
        return switch (refused.kind()) {
            case NOT_VALID, NOT_NOW -> again(page, problems, RefusedForm.status(refused.kind()));
            case CHANGED_MEANWHILE -> again(page.since(version), problems, RefusedForm.status(refused.kind()));
            case NOT_FOUND, NOT_ALLOWED -> throw refused;
        };
    }

    private static Response again(CasePage page, Problems problems, int status) {
        return Response.status(status)
                .entity(page.with(page.frame().with(problems)))
                .build();
    }
}
