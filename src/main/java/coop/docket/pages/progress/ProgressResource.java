package coop.docket.pages.progress;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.api.resources.FileAnswer;
import coop.docket.areas.Vietnam;
import coop.docket.language.SpreadsheetText;
import coop.docket.pages.gate.Readers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Progress to 2030. */
@Needs(Permission.READ_CASES)
@Path("progress")
@Produces(MediaType.TEXT_HTML)
public final class ProgressResource {
    private final ProgressUses uses;
    private final URI service;

    /** @param service the address under which it is reached */
    public ProgressResource(ProgressUses uses, URI service) {
        this.uses = uses;
        this.service = service;
    }

    @GET
    public ProgressPage show(@Context ContainerRequestContext request) {
        var reader = Readers.of(request);
        var asked = Asked.of(reader.address().query());
        return ProgressPage.of(
                reader, uses, asked, service.resolve(asked.at("/progress")).toString());
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
    @Path("workbook")
    @Produces(SpreadsheetText.WORKBOOK)
    public Response workbook(@Context ContainerRequestContext request) {
        var reader = Readers.of(request);
        var asked = Asked.of(reader.address().query());
        var today = Vietnam.today(uses.clock());
        var bytes = uses.files().progress().workbook(reader.signedIn(), asked.part(), reader.language(), today);
        var name = reader.words().say("progress.file") + " " + today + ".xlsx";
        return FileAnswer.of(bytes, SpreadsheetText.WORKBOOK, name);
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
