package coop.docket.pages.drafts;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.areas.Vietnam;
import coop.docket.pages.frame.Parameters;
import coop.docket.pages.gate.Readers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** In which findings two published versions differ: has the register judged by both, and shows what came of it. */
@Needs(Permission.READ_RULES)
@Path("rules/versions/{one: [0-9]{1,9}}/against/{other: [0-9]{1,9}}")
@Produces(MediaType.TEXT_HTML)
public final class ComparedResource {
    private final DraftUses uses;

    public ComparedResource(DraftUses uses) {
        this.uses = uses;
    }

    @POST
    public Response compare(
            @Context ContainerRequestContext request, @PathParam("one") int one, @PathParam("other") int other) {
        var day = Vietnam.today(uses.clock());
        var made = uses.looking().versions().compare(Readers.of(request).signedIn(), one, other, day, judged -> {});
        return Response.seeOther(URI.create(ComparedPage.path(one, other, made.id())))
                .build();
    }

    @GET
    @Path("{preview: [0-9]{1,18}}")
    @Needs({Permission.READ_RULES, Permission.READ_CASES})
    public ComparedPage show(
            @Context ContainerRequestContext request,
            @PathParam("one") int one,
            @PathParam("other") int other,
            @PathParam("preview") long preview) {
        var reader = Readers.of(request);
        return ComparedPage.of(
                reader,
                uses,
                one,
                other,
                preview,
                Parameters.of(reader.address().query()));
    }
}
