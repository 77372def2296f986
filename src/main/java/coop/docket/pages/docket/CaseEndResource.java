package coop.docket.pages.docket;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.cases.moves.Confirm;
import coop.docket.cases.moves.Decline;
import coop.docket.cases.moves.Dismiss;
import coop.docket.cases.moves.Dismissal;
import coop.docket.cases.moves.Propose;
import coop.docket.cases.moves.Reopen;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;

/** How a case ends: it is put aside, or held to be settled and closed by a second person; and how it is opened again. */
@Needs(Permission.READ_CASES)
@Path("cases/{id}")
@Produces(MediaType.TEXT_HTML)
public final class CaseEndResource {
    private final CaseForms forms;

    public CaseEndResource(DocketUses uses) {
        this.forms = new CaseForms(uses);
    }

    @POST
    @Path("dismiss")
    @Needs(Permission.WORK_CASES)
    public Response dismiss(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> form) {
        return forms.act(
                request, id, "dismiss", form, sent -> new Dismiss(reason(sent), sent.text("text"), sent.day("until")));
    }

    @POST
    @Path("propose")
    @Needs(Permission.WORK_CASES)
    public Response propose(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> form) {
        return forms.act(request, id, "propose", form, sent -> new Propose(sent.text("note")));
    }

    @POST
    @Path("confirm")
    @Needs(Permission.CLOSE_CASES)
    public Response confirm(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> form) {
        return forms.act(request, id, "confirm", form, sent -> new Confirm());
    }

    @POST
    @Path("decline")
    @Needs(Permission.CLOSE_CASES)
    public Response decline(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> form) {
        return forms.act(request, id, "decline", form, sent -> new Decline(sent.text("note")));
    }

    @POST
    @Path("reopen")
    @Needs(Permission.CLOSE_CASES)
    public Response reopen(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> form) {
        return forms.act(request, id, "reopen", form, sent -> new Reopen(sent.text("note")));
    }

    /** Null where none was chosen. */
    static Dismissal reason(Sent sent) {
        return Arrays.stream(Dismissal.values())
                .filter(each -> each.name().equals(sent.text("reason")))
                .findFirst()
                .orElse(null);
    }
}
