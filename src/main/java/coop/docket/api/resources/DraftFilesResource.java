package coop.docket.api.resources;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.access.once.Answer;
import coop.docket.access.once.AnswerOnce;
import coop.docket.api.answers.ApiJson;
import coop.docket.api.answers.Problem;
import coop.docket.api.gate.Caller;
import coop.docket.api.gate.Largest;
import coop.docket.refusal.Refusal;
import coop.docket.rulemaking.drafts.DraftText;
import coop.docket.rulemaking.drafts.KeptText;
import coop.docket.rulemaking.drafts.ReadDraft;
import coop.docket.rulemaking.drafts.ReadDraftText;
import coop.docket.rulemaking.drafts.SaveText;
import coop.docket.rulemaking.drafts.TextChangedMeanwhile;
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
import java.time.Instant;
import java.util.List;

/** The files of a draft: all their paths, one of them, and its text written upon the one that was read. */
@Path("/api/v1/drafts/{id: [0-9]{1,18}}/files")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Permission.READ_RULES)
public final class DraftFilesResource {
    /** A file of half a megabyte as JSON, each character of which may take several. */
    private static final long LONGEST = 3 * 1024 * 1024L;

    private static final int DONE = 200;
    private static final int CHANGED = 412;
    private static final String PATH = "path";

    private final ReadDraft read;
    private final ReadDraftText texts;
    private final SaveText save;
    private final RepeatableDraft repeatable;

    public DraftFilesResource(ReadDraft read, ReadDraftText texts, SaveText save, AnswerOnce once) {
        this.read = read;
        this.texts = texts;
        this.save = save;
        this.repeatable = new RepeatableDraft(once);
    }

    @GET
    public Response files(
            @Context ContainerRequestContext request, @Context UriInfo address, @PathParam("id") long id) {
        Asking.of(address);
        var items = read.read(Caller.actor(request), id).files().stream()
                .map(file -> new DraftItem.File(file.path(), file.state().name(), file.text(), file.disputed()))
                .toList();
        return Listing.page(address, items, null);
    }

    @GET
    @Path("text")
    public Response one(@Context ContainerRequestContext request, @Context UriInfo address, @PathParam("id") long id) {
        var asking = Asking.of(address, PATH);
        var path = asking.text(PATH).orElseThrow(() -> Asking.value(PATH, "inactive/INA-07.drl, parameters.yml, …"));
        var text = texts.read(Caller.actor(request), id, path);
        return Listing.ok(Text.of(text))
                .header("ETag", Listing.tag(text.seen()))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.EDIT_RULES)
    @Largest(LONGEST)
    public Response save(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String condition,
            byte[] body) {
        var actor = Caller.actor(request);
        var seen = IfMatch.version(condition);
        var fields = SentFields.of(ApiJson.read(body), PATH, List.of("text"));
        var path = fields.text(PATH);
        var text = fields.text("text");
        if (path == null || text == null) {
            throw Refusal.notValid("api.act.fields", "path, text");
        }
        return repeatable.answer(actor, key, "/" + id + "/files", body, () -> {
            try {
                var kept = save.save(actor, id, path, seen, text);
                return new Answer(DONE, kept, ApiJson.write(Text.of(texts.read(actor, id, path))));
            } catch (TextChangedMeanwhile meanwhile) {
                // answered and not thrown, so that what was kept aside stays
                var status = Problem.status(meanwhile, CHANGED);
                var problem = Problem.of(meanwhile, CHANGED, actor.language(), "");
                return new Answer(status, meanwhile.theirs().id(), ApiJson.write(problem));
            }
        });
    }

    /**
     * A file of a draft, as programs get it.
     *
     * @param aside texts that were kept beside it
     */
    record Text(String path, long seen, String text, String base, List<Aside> aside) {
        static Text of(DraftText text) {
            return new Text(
                    text.path(),
                    text.seen(),
                    text.text(),
                    text.base(),
                    text.aside().stream().map(Aside::of).toList());
        }
    }

    /** A text that was kept beside the one that counts. */
    record Aside(String text, String author, Instant savedAt) {
        static Aside of(KeptText kept) {
            return new Aside(kept.content(), kept.author(), kept.savedAt());
        }
    }
}
