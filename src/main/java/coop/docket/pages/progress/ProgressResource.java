package coop.docket.pages.progress;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.pages.gate.Readers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Progress to 2030. */
@Needs(Permission.READ_CASES)
@Path("progress")
@Produces(MediaType.TEXT_HTML)
public final class ProgressResource {
    private final ProgressUses uses;

    public ProgressResource(ProgressUses uses) {
        this.uses = uses;
    }

    @GET
    public ProgressPage show(@Context ContainerRequestContext request) {
        var reader = Readers.of(request);
        return ProgressPage.of(reader, uses, Asked.of(reader.address().query()));
    }

    @GET
    @Path("groups")
    public GroupsPage groups(@Context ContainerRequestContext request) {
        var reader = Readers.of(request);
        return GroupsPage.of(reader, uses, Asked.of(reader.address().query()));
    }

    @GET
    @Path("cooperatives")
    public CooperativesPage cooperatives(@Context ContainerRequestContext request) {
        var reader = Readers.of(request);
        return CooperativesPage.of(reader, uses, Asked.of(reader.address().query()));
    }

    @GET
    @Path("steps")
    public StepsPage steps(@Context ContainerRequestContext request) {
        var reader = Readers.of(request);
        return StepsPage.of(reader, uses, Asked.of(reader.address().query()));
    }

    @GET
    @Path("list")
    public ListPage list(@Context ContainerRequestContext request) {
        var reader = Readers.of(request);
        return ListPage.of(reader, uses, Asked.of(reader.address().query()));
    }
}
