package coop.docket.pages.drafts;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.api.answers.ApiJson;
import coop.docket.pages.gate.Readers;
import coop.docket.rules.help.Help;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** What a rule may say, as a page beside the editor and as data for it. */
@Needs(Permission.READ_RULES)
@Path("rules/words")
public final class HelpResource {
    private final DraftUses uses;

    public HelpResource(DraftUses uses) {
        this.uses = uses;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public VocabularyPage show(@Context ContainerRequestContext request) {
        return VocabularyPage.of(Readers.of(request), uses);
    }

    @GET
    @Path("data")
    @Produces(MediaType.APPLICATION_JSON)
    public Response data(@Context ContainerRequestContext request) {
        var reader = Readers.of(request);
        var entries = Help.of(reader.language(), uses.live().today().pack()).stream()
                .map(VocabularyPage.Entry::of)
                .toList();
        return Response.ok(ApiJson.write(Map.of("entries", entries)), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }
}
