package coop.docket.api.resources;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.api.gate.Caller;
import coop.docket.assessment.live.ListRuns;
import coop.docket.assessment.live.Run;
import coop.docket.assessment.live.RunCounts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The runs of the rules over the register, the newest first. */
@Path("/api/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Permission.RUN_ASSESSMENT)
public final class AssessmentsResource {
    private static final Pattern RUN = Pattern.compile("[0-9]{1,18}");

    private final ListRuns runs;

    public AssessmentsResource(ListRuns runs) {
        this.runs = runs;
    }

    @GET
    public Response list(@Context ContainerRequestContext request, @Context UriInfo address) {
        var asking = Asking.of(address, "limit", "cursor");
        var before = asking.text("cursor")
                .map(text -> Long.parseLong(Cursor.read(text, RUN).group()))
                .orElse(Long.MAX_VALUE);
        var limit = asking.limit();
        var actor = Caller.actor(request);
        var found = runs.list(actor, before, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        // a run counts what lies outside the areas of most
        var everywhere = actor.scope().everywhere();
        return Listing.page(
                address,
                shown.stream().map(run -> Item.of(run, everywhere)).toList(),
                found.size() > limit
                        ? Cursor.of(Long.toString(shown.get(limit - 1).id()))
                        : null);
    }

    /** A run, as programs get it. */
    record Item(
            long id,
            LocalDate asOf,
            String pack,
            long revision,
            String state,
            Instant startedAt,
            Instant finishedAt,
            RunCounts counts) {
        static Item of(Run run, boolean counted) {
            return new Item(
                    run.id(),
                    run.key().day(),
                    run.key().pack(),
                    run.key().revision(),
                    run.state().name(),
                    run.startedAt(),
                    run.finishedAt(),
                    counted ? run.counts() : null);
        }
    }
}
