package coop.docket.api.resources;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.alerts.Week;
import coop.docket.alerts.digest.DigestJson;
import coop.docket.alerts.digest.FindDigest;
import coop.docket.alerts.subscriptions.ReadSubscription;
import coop.docket.api.answers.ApiJson;
import coop.docket.api.gate.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;

/** What the weeks say to whoever asks. */
@Path("/api/v1/alerts")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Permission.READ_CASES)
public final class AlertsResource {
    private static final Pattern WEEK = Pattern.compile("[0-9]{4}-W[0-9]{2}");

    private final FindDigest find;
    private final ReadSubscription subscription;

    public AlertsResource(FindDigest find, ReadSubscription subscription) {
        this.find = find;
        this.subscription = subscription;
    }

    /** A week of which something was said. */
    record Item(String week) {}

    @GET
    public Response list(@Context ContainerRequestContext request, @Context UriInfo address) {
        var asking = Asking.of(address, "limit", "cursor");
        var before = asking.text("cursor")
                .map(text -> Cursor.read(text, WEEK).group())
                .orElse(FindDigest.NEWEST);
        var limit = asking.limit();
        var found = find.weeks(Caller.actor(request), before, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return Listing.page(
                address,
                shown.stream().map(Item::new).toList(),
                found.size() > limit ? Cursor.of(shown.get(limit - 1)) : null);
    }

    @GET
    @Path("{week: [0-9]{4}-W[0-9]{2}}")
    public Response week(
            @Context ContainerRequestContext request, @Context UriInfo address, @PathParam("week") String week) {
        Asking.of(address);
        var actor = Caller.actor(request);
        var digest = find.of(actor, subscription.own(actor), Week.parse(week));
        return Listing.ok(ApiJson.kept(DigestJson.of(digest))).build();
    }
}
