package coop.docket.api.resources;

import coop.docket.access.Actor;
import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.access.once.Answer;
import coop.docket.access.once.AnswerOnce;
import coop.docket.api.answers.ApiJson;
import coop.docket.api.gate.Caller;
import coop.docket.cases.docket.ReadCase;
import coop.docket.cases.letters.IssueLetter;
import coop.docket.cases.letters.LetterFields;
import coop.docket.cases.letters.LetterKind;
import coop.docket.refusal.Refusal;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Official letters that are drawn up from a case. */
@Path("/api/v1/cases/{id: [0-9]{1,18}}/letters")
@Produces(MediaType.APPLICATION_JSON)
@Needs({Permission.READ_CASES, Permission.WORK_CASES})
public final class CaseLettersResource {
    private static final int MADE = 201;
    private static final String KIND = "kind";
    private static final List<String> FIELDS =
            List.of("day?", "time?", "place?", "signer", "signer_title", "office?", "number?");

    private final IssueLetter letters;
    private final Repeatable repeatable;

    public CaseLettersResource(IssueLetter letters, AnswerOnce once, ReadCase cases) {
        this.letters = letters;
        this.repeatable = new Repeatable(once, cases);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String condition,
            byte[] body) {
        var actor = Caller.actor(request);
        var expected = IfMatch.version(condition);
        return repeatable.answer(actor, id, key, "/letters", body, () -> issued(actor, id, expected, body));
    }

    private Answer issued(Actor actor, long id, long expected, byte[] body) {
        var sent = ApiJson.read(body);
        var kind = kind(sent.path(KIND).asText());
        var fields = SentFields.of(sent, KIND, FIELDS);
        var given = new LetterFields(
                fields.day("day"),
                fields.time("time"),
                fields.text("place"),
                fields.text("signer"),
                fields.text("signer_title"),
                fields.text("office"),
                fields.text("number"));
        var issued = letters.issue(actor, id, expected, kind, given);
        var items =
                issued.documents().stream().map(CaseDocumentsResource.Item::of).toList();
        return new Answer(MADE, issued.version(), ApiJson.write(new Listing.Page(items, null)));
    }

    private static LetterKind kind(String document) {
        return LetterKind.of(document)
                .orElseThrow(() -> Refusal.notValid(
                        "letters.kind",
                        Arrays.stream(LetterKind.values())
                                .map(LetterKind::document)
                                .collect(Collectors.joining(", "))));
    }
}
