package coop.docket.pages.drafts;

import coop.docket.access.Actor;
import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.gate.Readers;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
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
import java.util.function.Function;

/** What becomes of a draft that waits: approved as its preview shows it, or given back with a reason. */
@Needs({Permission.APPROVE_RULES, Permission.READ_CASES})
@Path("drafts/{id: [0-9]{1,18}}")
@Produces(MediaType.TEXT_HTML)
public final class ApproveResource {
    private final DraftUses uses;

    public ApproveResource(DraftUses uses) {
        this.uses = uses;
    }

    @GET
    @Path("approve")
    public ApprovePage show(@Context ContainerRequestContext request, @PathParam("id") long id) {
        return ApprovePage.of(Readers.of(request), uses, id);
    }

    @POST
    @Path("approve")
    public Response approve(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> form) {
        var confirmed = ApprovePage.CHECKLIST.stream().allMatch(each -> form.containsKey("seen-" + each));
        var preview = form.getFirst("preview");
        return decide(request, id, "approve", "", actor -> {
            var version = uses.deciding().approve().approve(actor, id, preview == null ? "" : preview, confirmed);
            return "/rules/versions/" + version.number() + "?done=approve";
        });
    }

    @POST
    @Path("return")
    public Response giveBack(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @FormParam("reason") @DefaultValue("") String reason) {
        return decide(request, id, "reason", reason, actor -> {
            uses.deciding().giveBack().giveBack(actor, id, reason);
            return "/drafts/" + id + "?done=return";
        });
    }

    private Response decide(
            ContainerRequestContext request, long id, String field, String reason, Function<Actor, String> decide) {
        var reader = Readers.of(request);
        try {
            return Response.seeOther(URI.create(decide.apply(reader.signedIn())))
                    .build();
        } catch (Refusal refused) {
            if (refused.kind() == RefusalKind.NOT_FOUND || refused.kind() == RefusalKind.NOT_NOW) {
                throw refused;
            }
            var page = ApprovePage.of(reader.at("/drafts/" + id + "/approve"), uses, id);
            return Response.status(RefusedForm.status(refused.kind()))
                    .entity(page.with(Problems.of(field, refused.reason()), reason))
                    .build();
        }
    }
}
