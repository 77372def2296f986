package coop.docket.pages.runs;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.assessment.live.ListRuns;
import coop.docket.pages.gate.Readers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Shows when the rules ran and what became of their findings. */
@Needs(Permission.RUN_ASSESSMENT)
@Path("runs")
@Produces(MediaType.TEXT_HTML)
public final class RunsResource {
    private final ListRuns listRuns;

    public RunsResource(ListRuns listRuns) {
        this.listRuns = listRuns;
    }

    @GET
    public RunsPage show(@Context ContainerRequestContext request, @QueryParam("before") Long before) {
        var reader = Readers.of(request);
        var runs = listRuns.list(reader.signedIn(), before == null ? Long.MAX_VALUE : before, RunsPage.AT_ONCE);
        return RunsPage.of(reader, runs);
    }
}
