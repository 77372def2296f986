package coop.docket.api.resources;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.api.gate.Caller;
import coop.docket.cases.evidence.ExportCase;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;

/** A case as one file that proves itself; that it was asked for stands in the audit. */
@Path("/api/v1/cases/{id: [0-9]{1,18}}/file")
@Needs(Permission.READ_CASES)
public final class CaseFileResource {
    private final ExportCase export;

    public CaseFileResource(ExportCase export) {
        this.export = export;
    }

    @GET
    public Response file(@Context ContainerRequestContext request, @Context UriInfo address, @PathParam("id") long id)
            throws IOException {
        Asking.of(address);
        var actor = Caller.actor(request);
        return FileAnswer.written("application/zip", "case-" + id + ".zip", file -> export.export(actor, id, file));
    }
}
