package coop.docket.api.resources;

import coop.docket.access.Actor;
import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.access.once.Answer;
import coop.docket.access.once.AnswerOnce;
import coop.docket.api.answers.ApiJson;
import coop.docket.api.answers.ProblemKind;
import coop.docket.api.answers.Refused;
import coop.docket.api.gate.Caller;
import coop.docket.rulemaking.approvals.ApproveDraft;
import coop.docket.rulemaking.approvals.ReturnDraft;
import coop.docket.rulemaking.approvals.SubmitDraft;
import coop.docket.rulemaking.drafts.ReadDraft;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;

/** A draft is read, submitted as its preview shows it, and approved as that or given back by somebody else. */
@Path("/api/v1/drafts/{id: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
public final class DraftDecisionsResource {
    private static final int DONE = 200;
    private static final String PREVIEW = "preview";

    private final SubmitDraft submit;
    private final ApproveDraft approve;
    private final ReturnDraft giveBack;
    private final ReadDraft read;
    private final RepeatableDraft repeatable;

    public DraftDecisionsResource(
            SubmitDraft submit, ApproveDraft approve, ReturnDraft giveBack, ReadDraft read, AnswerOnce once) {
        this.submit = submit;
        this.approve = approve;
        this.giveBack = giveBack;
        this.read = read;
        this.repeatable = new RepeatableDraft(once);
    }

    @GET
    @Needs(Permission.READ_RULES)
    public Response one(@Context ContainerRequestContext request, @Context UriInfo address, @PathParam("id") long id) {
        Asking.of(address);
        var view = read.read(Caller.actor(request), id);
        return Listing.ok(DraftItem.of(view))
                .header("ETag", Listing.tag(view.draft().version()))
                .build();
    }

    @POST
    @Path("submit")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.EDIT_RULES)
    public Response submit(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String condition,
            byte[] body) {
        var actor = Caller.actor(request);
        var fields = SentFields.of(ApiJson.read(body), PREVIEW, List.of("effective_from?"));
        return decide(
                actor,
                id,
                key,
                condition,
                "submit",
                body,
                () -> submit.submit(actor, id, text(fields, PREVIEW), fields.day("effective_from")));
    }

    @POST
    @Path("approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.APPROVE_RULES)
    public Response approve(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String condition,
            byte[] body) {
        var actor = Caller.actor(request);
        var fields = SentFields.of(ApiJson.read(body), PREVIEW, List.of());
        // who names the hash of what he has seen has confirmed it
        return decide(
                actor,
                id,
                key,
                condition,
                "approve",
                body,
                () -> approve.approve(actor, id, text(fields, PREVIEW), true));
    }

    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.APPROVE_RULES)
    public Response giveBack(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String condition,
            byte[] body) {
        var actor = Caller.actor(request);
        var fields = SentFields.of(ApiJson.read(body), "reason", List.of());
        return decide(
                actor, id, key, condition, "return", body, () -> giveBack.giveBack(actor, id, text(fields, "reason")));
    }

    private Response decide(
            Actor actor, long id, String key, String condition, String what, byte[] body, Runnable decision) {
        var expected = IfMatch.version(condition);
        return repeatable.answer(actor, key, "/" + id + "/" + what, body, () -> {
            if (read.read(actor, id).draft().version() != expected) {
                throw new Refused(ProblemKind.CHANGED_MEANWHILE);
            }
            decision.run();
            var now = read.read(actor, id);
            return new Answer(DONE, now.draft().version(), ApiJson.write(DraftItem.of(now)));
        });
    }

    private static String text(SentFields fields, String name) {
        return Objects.requireNonNullElse(fields.text(name), "");
    }
}
