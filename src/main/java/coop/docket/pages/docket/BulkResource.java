package coop.docket.pages.docket;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.cases.moves.Assign;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.gate.Readers;
import coop.docket.refusal.Reason;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Gives several cases to somebody, and says of each what came of it. */
@Needs(Permission.ASSIGN_CASES)
@Path("cases/assign")
@Produces(MediaType.TEXT_HTML)
public final class BulkResource {
    private final DocketUses uses;

    public BulkResource(DocketUses uses) {
        this.uses = uses;
    }

    /**
     * @param chosen number and version of each case
     * @param back what the list that they were chosen from asked for
     */
    @POST
    public Response assign(
            @Context ContainerRequestContext request,
            @FormParam("case") List<String> chosen,
            @FormParam("assignee") @DefaultValue("") String assignee,
            @FormParam("back") @DefaultValue("") String back) {
        var reader = Readers.of(request).at(DocketQuery.PATH);
        var query = DocketQuery.of(back);
        var cases = Chosen.of(chosen);
        if (cases.isEmpty()) {
            return again(reader, query, Problems.of("cases", Reason.of("docket.bulk.none-chosen")));
        }
        var to = Assignee.of(reader.signedIn(), assignee);
        if (to.isEmpty()) {
            return again(reader, query, Problems.of("assignee", Reason.of("docket.no-assignee")));
        }
        var results =
                uses.many().act(reader.signedIn(), cases, new Assign(to.get().account()));
        return Response.ok(BulkPage.of(reader, "assign", results, query.parameters()))
                .build();
    }

    private Response again(Reader reader, DocketQuery query, Problems problems) {
        return Response.status(RefusedForm.NOT_VALID)
                .entity(CasesPage.with(reader, uses, query, problems))
                .build();
    }
}
