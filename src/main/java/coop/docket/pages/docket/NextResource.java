package coop.docket.pages.docket;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.pages.gate.Readers;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Gives the reader the most urgent case that nobody has, and leads him to it. */
@Needs(Permission.WORK_CASES)
@Path("cases/next")
public final class NextResource {
    private final DocketUses uses;

    public NextResource(DocketUses uses) {
        this.uses = uses;
    }

    /** @param back what the list that he came from asked for */
    @POST
    public Response take(@Context ContainerRequestContext request, @FormParam("back") @DefaultValue("") String back) {
        var query = DocketQuery.of(back);
        var path = uses.next()
                .take(Readers.of(request).signedIn(), query.kinds())
                .map(id -> DocketQuery.PATH + "/" + id + "?done=assigned")
                .orElseGet(() -> query.begin().with("done", "none-left").at(DocketQuery.PATH));
        return Response.seeOther(URI.create(path)).build();
    }
}
