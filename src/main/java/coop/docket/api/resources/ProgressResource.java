package coop.docket.api.resources;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.api.gate.Caller;
import coop.docket.progress.Part;
import coop.docket.progress.burndown.ReadBurnDown;
import coop.docket.progress.burndown.ReadFormalOnly;
import coop.docket.progress.reports.Quarter;
import coop.docket.progress.reports.ReadReport;
import coop.docket.progress.targets.ReadGrowth;
import coop.docket.progress.targets.ReadTargets;
import coop.docket.progress.work.ReadWork;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Progress to 2030: lines and targets, growth, how the work goes, and the report of a quarter. */
@Path("/api/v1/progress")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Permission.READ_CASES)
public final class ProgressResource {
    private static final String AREA = "area";
    private static final String SECTOR = "sector";
    private static final String TYPE = "type";

    private final Uses uses;
    private final Supplier<LocalDate> today;

    /** What it asks. */
    public record Uses(
            ReadBurnDown lines,
            ReadFormalOnly formalOnly,
            ReadTargets targets,
            ReadGrowth growth,
            ReadWork work,
            ReadReport report) {}

    public ProgressResource(Uses uses, Supplier<LocalDate> today) {
        this.uses = uses;
        this.today = today;
    }

    private static Part part(Asking asking) {
        return new Part(
                asking.text(AREA).orElse(null),
                asking.text(SECTOR).orElse(null),
                asking.text(TYPE).orElse(null));
    }

    @GET
    public Response show(@Context ContainerRequestContext request, @Context UriInfo address) {
        var part = part(Asking.of(address, AREA, SECTOR, TYPE));
        var actor = Caller.actor(request);
        var day = today.get();
        return Listing.ok(ProgressItem.of(
                        day,
                        uses.lines().read(actor, part, day),
                        uses.formalOnly().read(actor, part, day),
                        uses.targets().read(actor, part, day)))
                .build();
    }

    @GET
    @Path("growth")
    public Response growth(@Context ContainerRequestContext request, @Context UriInfo address) {
        var part = part(Asking.of(address, AREA, SECTOR, TYPE));
        var years = uses.growth().read(Caller.actor(request), part, today.get());
        return Listing.page(address, years.stream().flatMap(GrowthItem::of).toList(), null);
    }

    @GET
    @Path("work")
    public Response work(@Context ContainerRequestContext request, @Context UriInfo address) {
        var part = part(Asking.of(address, AREA, SECTOR, TYPE));
        return Listing.ok(WorkItem.of(uses.work().read(Caller.actor(request), part, today.get())))
                .build();
    }

    @GET
    @Path("report")
    public Response report(@Context ContainerRequestContext request, @Context UriInfo address) {
        var asking = Asking.of(address, AREA, SECTOR, TYPE, "quarter");
        var day = today.get();
        var quarter = asking.text("quarter")
                .map(text -> Quarter.read(text).orElseThrow(() -> Asking.value("quarter", Quarter.of(day) + ", …")))
                .orElse(Quarter.of(day));
        return Listing.ok(ReportItem.of(uses.report().read(Caller.actor(request), part(asking), quarter, day)))
                .build();
    }
}
