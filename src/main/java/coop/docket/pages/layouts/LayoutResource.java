package coop.docket.pages.layouts;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.api.resources.FileAnswer;
import coop.docket.intake.mapping.Mapping;
import coop.docket.intake.mapping.MappingFile;
import coop.docket.intake.mapping.MappingText;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.frame.RegisterWords;
import coop.docket.pages.gate.Readers;
import coop.docket.pages.gate.Upload;
import coop.docket.pages.imports.Brought;
import coop.docket.pages.imports.ImportCases;
import coop.docket.pages.imports.KeptUploads;
import coop.docket.pages.imports.Seen;
import coop.docket.pages.imports.Theirs;
import coop.docket.refusal.Refusal;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;

/** Lets somebody say how a file is read whose layout is not ours, and reads it so. */
@Needs(Permission.IMPORT_REGISTER)
@Path("imports/{id:[0-9a-f]{32}}/layout")
@Produces(MediaType.TEXT_HTML)
public final class LayoutResource {
    private static final String SECTIONS = "sections";
    private static final String MAPPING = "mapping";

    private final ImportCases cases;
    private final KeptUploads uploads;

    public LayoutResource(ImportCases cases, KeptUploads uploads) {
        this.cases = cases;
        this.uploads = uploads;
    }

    /** The file, its layout looked at if nobody has done so yet. */
    private Brought find(Reader reader, String id) {
        var brought = uploads.find(reader.signedIn(), id);
        if (brought.theirs().isPresent()) {
            return brought;
        }
        var file = brought.file().as(brought.file().readAs().through(null));
        var looked = brought.with(cases.looking().layout(reader.signedIn(), file));
        uploads.change(id, looked);
        return looked;
    }

    @GET
    public LayoutPage show(@Context ContainerRequestContext request, @PathParam("id") String id) {
        var reader = Readers.of(request);
        return page(reader, id, find(reader, id));
    }

    private LayoutPage page(Reader reader, String id, Brought brought) {
        return LayoutPage.of(
                reader.at("/imports/" + id + "/layout"),
                id,
                brought,
                cases.names().names());
    }

    @POST
    public Response say(
            @Context ContainerRequestContext request, @PathParam("id") String id, MultivaluedMap<String, String> sent) {
        var reader = Readers.of(request);
        var brought = find(reader, id);
        var form = new LayoutForm(brought.theirs().orElseThrow(), new SentForm(sent));
        var mapping = form.read();
        var said = brought.with(brought.theirs().orElseThrow().saying(mapping));
        uploads.change(id, said);
        if (!form.button().equals(LayoutForm.LOOK)) {
            return Response.seeOther(URI.create("/imports/" + id + "/layout")).build();
        }
        var lacking = LayoutProblems.of(mapping, new RegisterWords(reader.words()));
        return lacking.any()
                ? again(reader, id, said, lacking)
                : read(reader, id, said, mapping, form.remember(), SECTIONS);
    }

    /** As the last file of this layout was read. */
    @POST
    @Path("again")
    public Response asLastTime(@Context ContainerRequestContext request, @PathParam("id") String id) {
        var reader = Readers.of(request);
        var brought = find(reader, id);
        var mapping = brought.theirs()
                .flatMap(Theirs::remembered)
                .orElseThrow(() -> Refusal.notFound("layouts.not-remembered"))
                .mapping();
        return read(reader, id, brought, mapping, true, "again");
    }

    @POST
    @Path("forget")
    public Response forget(@Context ContainerRequestContext request, @PathParam("id") String id) {
        var reader = Readers.of(request);
        var brought = find(reader, id);
        var theirs = brought.theirs().orElseThrow();
        theirs.remembered().ifPresent(last -> cases.layouts().forget(reader.signedIn(), last.id()));
        uploads.change(id, brought.with(theirs.forgotten()));
        return Response.seeOther(URI.create("/imports/" + id + "/layout")).build();
    }

    /** What was said so far, for the next time and for the command line. */
    @GET
    @Path("mapping.yml")
    @Produces(MediaType.WILDCARD)
    public Response download(@Context ContainerRequestContext request, @PathParam("id") String id) {
        var reader = Readers.of(request);
        var mapping = find(reader, id).theirs().orElseThrow().mapping();
        return FileAnswer.of(
                MappingText.of(mapping), "application/yaml", reader.words().say("layouts.mapping-file") + ".yml");
    }

    /** A mapping from a file, such as one that was downloaded here. */
    @POST
    @Path("mapping")
    @Upload
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @Context ContainerRequestContext request,
            @PathParam("id") String id,
            @HeaderParam("Content-Type") MediaType type,
            InputStream body)
            throws IOException {
        var reader = Readers.of(request);
        var brought = find(reader, id);
        var room = uploads.room();
        try {
            var path = uploads.receive(room, body, type, new HashMap<>());
            return read(reader, id, brought, MappingFile.read(path), true, MAPPING);
        } catch (Refusal refusal) {
            return again(reader, id, brought, Problems.of(MAPPING, refusal.reason()));
        } finally {
            uploads.delete(room);
        }
    }

    private Response again(Reader reader, String id, Brought brought, Problems problems) {
        var page = page(reader, id, brought);
        return Response.status(RefusedForm.NOT_VALID)
                .entity(page.with(page.frame().with(problems)))
                .build();
    }

    private Response read(Reader reader, String id, Brought brought, Mapping mapping, boolean remember, String field) {
        var actor = reader.signedIn();
        var file = brought.file().as(brought.file().readAs().through(mapping));
        try {
            var theirs = brought.theirs().orElseThrow();
            var seen = Seen.of(cases.preview(), actor, file);
            if (remember) {
                cases.layouts().remember(actor, theirs.layout(), mapping, file.name());
            }
            var last = remember ? cases.layouts().of(actor, theirs.layout().fingerprint()) : theirs.remembered();
            uploads.change(id, brought.with(file, seen).with(new Theirs(theirs.layout(), mapping, false, last)));
            return Response.seeOther(URI.create("/imports/" + id)).build();
        } catch (Refusal refusal) {
            return again(reader, id, brought, Problems.of(field, refusal.reason()));
        }
    }
}
