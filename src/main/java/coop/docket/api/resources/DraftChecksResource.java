package coop.docket.api.resources;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.access.once.Answer;
import coop.docket.access.once.AnswerOnce;
import coop.docket.api.answers.ApiJson;
import coop.docket.api.gate.Caller;
import coop.docket.assessment.comparison.Difference;
import coop.docket.refusal.Refusal;
import coop.docket.rulemaking.approvals.PreviewDraft;
import coop.docket.rulemaking.checks.CheckDraft;
import coop.docket.rulemaking.drafts.DraftFiles;
import coop.docket.rulemaking.previews.ListPreviews;
import coop.docket.rulemaking.previews.ReadPreview;
import coop.docket.rulemaking.previews.Wanted;
import coop.docket.rules.source.RuleKind;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Whether a draft is sound, and what it would change. */
@Path("/api/v1/drafts/{id: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@Needs({Permission.READ_RULES, Permission.READ_CASES})
public final class DraftChecksResource {
    private static final int MADE = 201;

    private final Uses uses;
    private final RepeatableDraft repeatable;
    private final Supplier<LocalDate> today;

    /** What it asks. */
    public record Uses(
            DraftFiles files, CheckDraft check, PreviewDraft preview, ListPreviews previews, ReadPreview read) {}

    public DraftChecksResource(Uses uses, AnswerOnce once, Supplier<LocalDate> today) {
        this.uses = uses;
        this.repeatable = new RepeatableDraft(once);
        this.today = today;
    }

    @GET
    @Path("check")
    public Response check(
            @Context ContainerRequestContext request, @Context UriInfo address, @PathParam("id") long id) {
        Asking.of(address);
        var actor = Caller.actor(request);
        var checked = uses.check().check(actor, uses.files().read(actor, id));
        return Listing.ok(CheckItem.of(checked, actor.language())).build();
    }

    @GET
    @Path("previews")
    public Response previews(
            @Context ContainerRequestContext request, @Context UriInfo address, @PathParam("id") long id) {
        Asking.of(address);
        var items = uses.previews().list(Caller.actor(request), id).stream()
                .map(PreviewItem::of)
                .toList();
        return Listing.page(address, items, null);
    }

    @POST
    @Path("previews")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key") String key,
            byte[] body) {
        var actor = Caller.actor(request);
        var fields = SentFields.of(ApiJson.read(body), "day", List.of());
        var day = Objects.requireNonNullElseGet(fields.day("day"), today);
        return repeatable.answer(actor, key, "/" + id + "/previews", body, () -> {
            var made = uses.preview().preview(actor, id, day, judged -> {});
            return new Answer(MADE, made.id(), ApiJson.write(PreviewItem.of(made)));
        });
    }

    @GET
    @Path("previews/{preview: [0-9]{1,18}}")
    public Response changes(
            @Context ContainerRequestContext request,
            @Context UriInfo address,
            @PathParam("id") long id,
            @PathParam("preview") long preview) {
        var asking = Asking.of(address, "turn", "kind", "rule", "area", "noticeable", "cursor");
        var wanted = new Wanted(
                asking.one("turn", Difference.Turn.class).orElse(null),
                asking.one("kind", RuleKind.class).orElse(null),
                asking.text("rule").orElse(null),
                asking.text("area").orElse(null),
                asking.flag("noticeable"));
        var page = uses.read()
                .read(
                        Caller.actor(request),
                        preview,
                        wanted,
                        asking.text("cursor").orElse(null));
        if (page.preview().key().draft() != id) {
            throw Refusal.notFound("previews.not-found");
        }
        return Listing.page(
                address, page.lines().stream().map(PreviewItem.Line::of).toList(), page.next());
    }
}
