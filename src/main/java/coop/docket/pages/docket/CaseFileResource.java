package coop.docket.pages.docket;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.api.resources.FileAnswer;
import coop.docket.pages.gate.Readers;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** A case as one file that proves itself; that it was asked for stands in the audit, so no link can ask for it. */
@Needs(Permission.READ_CASES)
@Path("cases/{id}/file")
public final class CaseFileResource {
    private final DocketUses uses;

    public CaseFileResource(DocketUses uses) {
        this.uses = uses;
    }

    @POST
    public Response file(@Context ContainerRequestContext request, @PathParam("id") long id) throws IOException {
        var actor = Readers.of(request).signedIn();
        return FileAnswer.written(
                "application/zip", "case-" + id + ".zip", file -> uses.export().export(actor, id, file));
    }
}
