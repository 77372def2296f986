package coop.docket.api.resources;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.api.gate.Caller;
import coop.docket.packs.LivePack;
import coop.docket.packs.PackVersion;
import coop.docket.packs.PackVersions;
import coop.docket.rulemaking.approvals.ExportPack;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;

/** The published versions of the rules. */
@Path("/api/v1/packs")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Permission.READ_RULES)
public final class PacksResource {
    private final PackVersions versions;
    private final LivePack live;
    private final ExportPack export;

    public PacksResource(PackVersions versions, LivePack live, ExportPack export) {
        this.versions = versions;
        this.live = live;
        this.export = export;
    }

    @GET
    public Response list(@Context ContainerRequestContext request, @Context UriInfo address) {
        Asking.of(address);
        var now = live.today().version().number();
        var items = versions.list(Caller.actor(request)).stream()
                .map(version -> Item.of(version, now))
                .toList();
        return Listing.page(address, items, null);
    }

    @GET
    @Path("{number: [0-9]{1,9}}")
    public Response one(
            @Context ContainerRequestContext request, @Context UriInfo address, @PathParam("number") int number) {
        Asking.of(address);
        var version = versions.one(Caller.actor(request), number);
        return Listing.ok(Item.of(version, live.today().version().number())).build();
    }

    @GET
    @Path("{number: [0-9]{1,9}}/archive")
    @Produces("application/zip")
    public Response archive(
            @Context ContainerRequestContext request, @Context UriInfo address, @PathParam("number") int number) {
        Asking.of(address);
        return FileAnswer.of(
                export.export(Caller.actor(request), number), "application/zip", "rules-" + number + ".zip");
    }

    /** A version, as programs get it. */
    record Item(
            int number,
            boolean inForce,
            LocalDate effectiveFrom,
            Instant publishedAt,
            String author,
            String approver,
            String reason,
            String contentHash,
            String fingerprint,
            Integer basedOn,
            Integer restores) {
        static Item of(PackVersion version, int now) {
            return new Item(
                    version.number(),
                    version.number() == now,
                    version.effectiveFrom(),
                    version.publishedAt(),
                    version.author(),
                    version.approver(),
                    version.reason(),
                    version.contentHash(),
                    version.fingerprint(),
                    version.basedOn(),
                    version.restores());
        }
    }
}
