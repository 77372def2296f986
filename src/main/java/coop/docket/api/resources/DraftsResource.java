package coop.docket.api.resources;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.access.once.Answer;
import coop.docket.access.once.AnswerOnce;
import coop.docket.api.answers.ApiJson;
import coop.docket.api.gate.Caller;
import coop.docket.rulemaking.drafts.BeginDraft;
import coop.docket.rulemaking.drafts.DraftState;
import coop.docket.rulemaking.drafts.ListDrafts;
import coop.docket.rulemaking.drafts.ReadDraft;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;

/** Drafts of the rules: all of them, one, a new one. */
@Path("/api/v1/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Permission.READ_RULES)
public final class DraftsResource {
    private static final int MADE = 201;
    private static final String TITLE = "title";

    private final BeginDraft begin;
    private final ListDrafts list;
    private final ReadDraft read;
    private final RepeatableDraft repeatable;

    public DraftsResource(BeginDraft begin, ListDrafts list, ReadDraft read, AnswerOnce once) {
        this.begin = begin;
        this.list = list;
        this.read = read;
        this.repeatable = new RepeatableDraft(once);
    }

    @GET
    public Response all(@Context ContainerRequestContext request, @Context UriInfo address) {
        var asking = Asking.of(address, "state", "limit");
        var states = asking.some("state", DraftState.class);
        var wanted = states.isEmpty() ? List.of(DraftState.values()) : List.copyOf(states);
        var items = list.list(Caller.actor(request), wanted, asking.limit()).stream()
                .map(DraftItem::of)
                .toList();
        return Listing.page(address, items, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.EDIT_RULES)
    public Response begin(
            @Context ContainerRequestContext request, @HeaderParam("Idempotency-Key") String key, byte[] body) {
        var actor = Caller.actor(request);
        var sent = ApiJson.read(body);
        var fields = SentFields.of(sent, TITLE, List.of("reason?"));
        return repeatable.answer(actor, key, "", body, () -> {
            var title = Objects.requireNonNullElse(fields.text(TITLE), "");
            var reason = Objects.requireNonNullElse(fields.text("reason"), "");
            var made = read.read(actor, begin.begin(actor, title, reason));
            return new Answer(MADE, made.draft().version(), ApiJson.write(DraftItem.of(made)));
        });
    }
}
