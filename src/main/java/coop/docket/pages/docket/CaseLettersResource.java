package coop.docket.pages.docket;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.cases.letters.LetterKind;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.gate.Readers;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Official letters that are drawn up from a case. */
@Needs({Permission.READ_CASES, Permission.WORK_CASES})
@Path("cases/{id}/letters/{kind}")
@Produces(MediaType.TEXT_HTML)
public final class CaseLettersResource {
    private final DocketUses uses;

    public CaseLettersResource(DocketUses uses) {
        this.uses = uses;
    }

    @GET
    public LetterPage ask(
            @Context ContainerRequestContext request, @PathParam("id") long id, @PathParam("kind") String kind) {
        return LetterPage.of(Readers.of(request), uses, id, kind(kind));
    }

    @POST
    public Response issue(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @PathParam("kind") String kind,
            MultivaluedMap<String, String> fields) {
        var form = new LetterForm(kind(kind), new Sent(LetterForm.WHAT, fields));
        try {
            var actor = Readers.of(request).signedIn();
            uses.letters().issue().issue(actor, id, form.sent().version(), form.kind(), form.fields());
            return Response.seeOther(URI.create(DocketQuery.PATH + "/" + id + "?done=" + LetterForm.WHAT))
                    .build();
        } catch (Sent.Unreadable wrong) {
            return again(request, id, form, Problems.of(wrong.field(), wrong.reason()), RefusedForm.NOT_VALID);
        } catch (Refusal refused) {
            if (refused.kind() == RefusalKind.NOT_FOUND || refused.kind() == RefusalKind.NOT_ALLOWED) {
                throw refused;
            }
            return again(request, id, form, form.problems(refused.reason()), RefusedForm.status(refused.kind()));
        }
    }

    private Response again(ContainerRequestContext request, long id, LetterForm form, Problems problems, int status) {
        var reader = Readers.of(request)
                .at(DocketQuery.PATH + "/" + id + "/letters/" + form.kind().document());
        var typed = Typed.of(LetterForm.WHAT, form.sent().form());
        return Response.status(status)
                .entity(LetterPage.of(reader, uses, id, form.kind()).refusing(problems, typed))
                .build();
    }

    private static LetterKind kind(String document) {
        return LetterKind.of(document).orElseThrow(NotFoundException::new);
    }
}
