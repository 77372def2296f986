package coop.docket.pages.drafts;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.gate.FormFile;
import coop.docket.pages.gate.Readers;
import coop.docket.pages.gate.Upload;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/** All drafts, and how one is begun: with nothing changed, or with the rules of another office. */
@Needs(Permission.READ_RULES)
@Path("drafts")
@Produces(MediaType.TEXT_HTML)
public final class DraftsResource {
    private static final Map<String, String> FIELDS =
            Map.of("drafts.title", "title", "drafts.reason", "reason", "policy.import.no-file", "file");

    private final DraftUses uses;

    public DraftsResource(DraftUses uses) {
        this.uses = uses;
    }

    @GET
    public DraftsPage list(@Context ContainerRequestContext request) {
        return DraftsPage.of(Readers.of(request), uses, DraftsPage.Begun.NOTHING);
    }

    @POST
    @Needs(Permission.EDIT_RULES)
    public Response begin(
            @Context ContainerRequestContext request,
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("reason") @DefaultValue("") String reason) {
        var reader = Readers.of(request);
        return begun(reader, new DraftsPage.Begun(title, reason), asked -> uses.writing()
                .begin()
                .begin(reader.signedIn(), asked.title(), asked.reason()));
    }

    @POST
    @Path("import")
    @Upload
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Needs(Permission.EDIT_RULES)
    public Response take(
            @Context ContainerRequestContext request, @HeaderParam("Content-Type") MediaType type, InputStream body)
            throws IOException {
        var reader = Readers.of(request);
        var file = Files.createTempFile("docket-pack", ".zip");
        try {
            var fields = new HashMap<String, String>();
            var name = FormFile.save(body, type, file, fields);
            var packed = Files.readAllBytes(file);
            var title = reader.frame(null, "policy.import.draft", name).title();
            return begun(reader, DraftsPage.Begun.NOTHING, asked -> {
                if (name.isEmpty()) {
                    throw Refusal.notValid("policy.import.no-file");
                }
                return uses.deciding().take().take(reader.signedIn(), title, "", packed);
            });
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Response begun(Reader reader, DraftsPage.Begun asked, ToLongFunction<DraftsPage.Begun> begin) {
        try {
            return Response.seeOther(URI.create("/drafts/" + begin.applyAsLong(asked)))
                    .build();
        } catch (Refusal refused) {
            if (refused.kind() == RefusalKind.NOT_ALLOWED) {
                throw refused;
            }
            var page = DraftsPage.of(reader.at("/drafts"), uses, asked);
            var field = FIELDS.getOrDefault(refused.reason().key(), "file");
            return Response.status(RefusedForm.status(refused.kind()))
                    .entity(page.with(page.frame().with(Problems.of(field, refused.reason()))))
                    .build();
        }
    }
}
