package coop.docket.pages.docket;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.cases.moves.Dismiss;
import coop.docket.cases.moves.Move;
import coop.docket.cases.moves.Wait;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.gate.Readers;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;

/** Puts several cases aside, or lets them wait: asks first, and says of each what came of it. */
@Needs(Permission.WORK_CASES)
@Path("cases/many")
@Produces(MediaType.TEXT_HTML)
public final class BulkMovesResource {
    private final DocketUses uses;

    public BulkMovesResource(DocketUses uses) {
        this.uses = uses;
    }

    @POST
    @Path("dismiss")
    public Response dismiss(@Context ContainerRequestContext request, MultivaluedMap<String, String> form) {
        return act(
                request,
                new Sent("dismiss", form),
                sent -> new Dismiss(CaseEndResource.reason(sent), sent.text("text"), sent.day("until")));
    }

    @POST
    @Path("wait")
    public Response await(@Context ContainerRequestContext request, MultivaluedMap<String, String> form) {
        return act(request, new Sent("wait", form), sent -> new Wait(sent.text("text"), sent.day("until")));
    }

    private Response act(ContainerRequestContext request, Sent sent, Function<Sent, Move> move) {
        var reader = Readers.of(request).at(DocketQuery.PATH);
        var cases = Chosen.of(sent.form().get("case"));
        var query = DocketQuery.of(sent.back());
        if (cases.isEmpty()) {
            var none = Problems.of("cases", Reason.of("docket.bulk.none-chosen"));
            return Response.status(RefusedForm.NOT_VALID)
                    .entity(CasesPage.with(reader, uses, query, none))
                    .build();
        }
        if (sent.form().getFirst("sure") == null) {
            return Response.ok(BulkAskPage.of(reader, uses, sent, cases, Problems.none(), Typed.NOTHING))
                    .build();
        }
        try {
            var results = uses.many().act(reader.signedIn(), cases, move.apply(sent));
            return everyForTheForm(
                            results.stream().map(result -> result.refused()).toList())
                    ? again(
                            reader,
                            sent,
                            CaseForms.problems(sent.what(), results.get(0).refused()))
                    : Response.ok(BulkPage.of(reader, sent.what(), results, query.parameters()))
                            .build();
        } catch (Sent.Unreadable wrong) {
            return again(reader, sent, Problems.of(wrong.field(), wrong.reason()));
        } catch (Refusal refused) {
            return again(reader, sent, CaseForms.problems(sent.what(), RefusedForm.reason(refused)));
        }
    }

    /** Whether each was refused for the same, which is about a field of the form. */
    private static boolean everyForTheForm(List<Reason> refused) {
        return refused.stream().distinct().count() == 1 && refused.get(0) != null && CaseForms.ofAField(refused.get(0));
    }

    private Response again(Reader reader, Sent sent, Problems problems) {
        var cases = Chosen.of(sent.form().get("case"));
        var page = BulkAskPage.of(reader, uses, sent, cases, problems, Typed.of(sent.what(), sent.form()));
        return Response.status(RefusedForm.NOT_VALID).entity(page).build();
    }
}
