package coop.docket.pages.alerts;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.alerts.Week;
import coop.docket.pages.gate.Readers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** What the reader's weeks say. */
@Needs(Permission.READ_CASES)
@Path("alerts")
@Produces(MediaType.TEXT_HTML)
public final class AlertsResource {
    private final AlertsUses uses;

    public AlertsResource(AlertsUses uses) {
        this.uses = uses;
    }

    /** @param now asks for this week as it stands now, though it was said already */
    @GET
    public AlertsPage show(@Context ContainerRequestContext request, @QueryParam("now") String now) {
        var reader = Readers.of(request);
        return now == null
                ? AlertsPage.of(reader, uses, Week.of(uses.clock().instant()))
                : AlertsPage.now(reader, uses);
    }

    @GET
    @Path("{week: [0-9]{4}-W[0-9]{2}}")
    public AlertsPage week(@Context ContainerRequestContext request, @PathParam("week") String week) {
        return AlertsPage.of(Readers.of(request), uses, Week.parse(week));
    }

    @GET
    @Path("upcoming")
    public UpcomingPage upcoming(@Context ContainerRequestContext request) {
        return UpcomingPage.of(Readers.of(request), uses);
    }
}
