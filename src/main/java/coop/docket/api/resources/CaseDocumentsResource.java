package coop.docket.api.resources;

import coop.docket.access.Actor;
import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.access.once.Answer;
import coop.docket.access.once.AnswerOnce;
import coop.docket.api.answers.ApiJson;
import coop.docket.api.gate.Caller;
import coop.docket.api.gate.Largest;
import coop.docket.cases.docket.ReadCase;
import coop.docket.cases.documents.AttachDocument;
import coop.docket.cases.documents.DocumentLine;
import coop.docket.cases.documents.Filing;
import coop.docket.cases.documents.ListDocuments;
import coop.docket.cases.documents.NewDocument;
import coop.docket.cases.documents.ReadDocument;
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

/** The papers of a case: a list, each of them to the byte, and one more. */
@Path("/api/v1/cases/{id: [0-9]{1,18}}/documents")
@Needs(Permission.READ_CASES)
public final class CaseDocumentsResource {
    private static final int MADE = 201;

    /** What this resource asks. */
    public record Uses(ListDocuments list, ReadDocument read, AttachDocument attach) {}

    private final Uses uses;
    private final Repeatable repeatable;

    public CaseDocumentsResource(Uses uses, AnswerOnce once, ReadCase cases) {
        this.uses = uses;
        this.repeatable = new Repeatable(once, cases);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@Context ContainerRequestContext request, @Context UriInfo address, @PathParam("id") long id) {
        Asking.of(address);
        var papers = uses.list().list(Caller.actor(request), id);
        return Listing.page(address, papers.stream().map(Item::of).toList(), null);
    }

    @GET
    @Path("{document: [0-9]{1,18}}")
    public Response one(
            @Context ContainerRequestContext request,
            @Context UriInfo address,
            @PathParam("id") long id,
            @PathParam("document") long document) {
        Asking.of(address);
        var read = uses.read().read(Caller.actor(request), id, document);
        return FileAnswer.of(
                read.content(), read.line().mediaType(), read.line().name());
    }

    /** The body is the file; as what it is announced counts for nothing. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Needs({Permission.READ_CASES, Permission.WORK_CASES})
    @Largest(Filing.LARGEST)
    public Response attach(
            @Context ContainerRequestContext request,
            @Context UriInfo address,
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String condition,
            byte[] body) {
        var asking = Asking.of(address, "kind", "step", "name");
        var given = new NewDocument(
                asking.text("kind").orElse(""),
                asking.text("step").orElse(null),
                asking.text("name").orElse(""),
                body);
        var actor = Caller.actor(request);
        var expected = IfMatch.version(condition);
        var path = "/documents?" + given.kind() + "&" + given.step() + "&" + given.name();
        return repeatable.answer(actor, id, key, path, body, () -> added(actor, id, expected, given));
    }

    private Answer added(Actor actor, long id, long expected, NewDocument given) {
        var attached = uses.attach().attach(actor, id, expected, given);
        var item = uses.list().list(actor, id).stream()
                .filter(line -> line.id() == attached.document())
                .map(Item::of)
                .findFirst()
                .orElseThrow();
        return new Answer(MADE, attached.version(), ApiJson.write(item));
    }

    /** A paper, as programs get it. */
    record Item(
            long id,
            String kind,
            String step,
            String name,
            String mediaType,
            long size,
            String sha256,
            Instant addedAt,
            String addedBy,
            boolean withdrawn) {
        static Item of(DocumentLine line) {
            return new Item(
                    line.id(),
                    line.kind(),
                    line.step(),
                    line.name(),
                    line.mediaType(),
                    line.size(),
                    line.sha256(),
                    line.addedAt(),
                    line.addedBy(),
                    line.withdrawn());
        }
    }
}
