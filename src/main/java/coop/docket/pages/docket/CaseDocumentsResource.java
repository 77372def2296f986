package coop.docket.pages.docket;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.api.resources.FileAnswer;
import coop.docket.cases.documents.Filing;
import coop.docket.cases.documents.NewDocument;
import coop.docket.pages.gate.FormFile;
import coop.docket.pages.gate.Readers;
import coop.docket.pages.gate.Upload;
import coop.docket.refusal.Refusal;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

/** The papers of a case: each of them to the byte, and one more. */
@Needs(Permission.READ_CASES)
@Path("cases/{id}/documents")
public final class CaseDocumentsResource {
    private static final String WHAT = "documents";

    private final DocketUses uses;
    private final CaseForms forms;

    public CaseDocumentsResource(DocketUses uses) {
        this.uses = uses;
        this.forms = new CaseForms(uses);
    }

    @GET
    @Path("{document}")
    public Response read(
            @Context ContainerRequestContext request, @PathParam("id") long id, @PathParam("document") long document) {
        var read = uses.document().read(Readers.of(request).signedIn(), id, document);
        return FileAnswer.of(
                read.content(), read.line().mediaType(), read.line().name());
    }

    /** A letter as it was issued, for print. */
    @GET
    @Path("{document}/print")
    public Response print(
            @Context ContainerRequestContext request, @PathParam("id") long id, @PathParam("document") long document) {
        return ShownLetter.of(uses.letters().read().read(Readers.of(request).signedIn(), id, document));
    }

    @POST
    @Upload
    @Needs({Permission.READ_CASES, Permission.WORK_CASES})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @HeaderParam("Content-Type") MediaType type,
            InputStream body)
            throws IOException {
        var file = Files.createTempFile("paper", null);
        try {
            var fields = new HashMap<String, String>();
            var name = FormFile.save(body, type, file, fields);
            return add(
                    request,
                    id,
                    sent(fields),
                    name,
                    Files.size(file) > Filing.LARGEST ? new byte[0] : Files.readAllBytes(file));
        } finally {
            Files.delete(file);
        }
    }

    private static Sent sent(Map<String, String> fields) {
        var form = new MultivaluedHashMap<String, String>();
        fields.forEach(form::putSingle);
        return new Sent(WHAT, form);
    }

    private Response add(ContainerRequestContext request, long id, Sent sent, String name, byte[] content) {
        try {
            if (sent.text("kind").isEmpty()) {
                throw Refusal.notValid("docket.documents.choose");
            }
            var paper = new NewDocument(sent.text("kind"), null, name, content);
            uses.attach().attach(Readers.of(request).signedIn(), id, sent.version(), paper);
            return Response.seeOther(URI.create(DocketQuery.PATH + "/" + id + "?done=" + WHAT))
                    .build();
        } catch (Refusal refused) {
            return forms.refuse(request, id, sent, refused);
        }
    }
}
