package coop.docket.pages.imports;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.api.resources.FileAnswer;
import coop.docket.intake.ReadAs;
import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.imports.Commitment;
import coop.docket.intake.imports.HandedIn;
import coop.docket.intake.imports.SilentFollower;
import coop.docket.intake.refusals.RefusedRowsKept;
import coop.docket.intake.writing.RegisterFiles;
import coop.docket.language.SpreadsheetText;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.gate.Readers;
import coop.docket.pages.gate.Upload;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;

/** Takes a register in three steps: the file, the difference, the word; and takes the last one back. */
@Needs(Permission.IMPORT_REGISTER)
@Path("imports")
@Produces(MediaType.TEXT_HTML)
public final class ImportsResource {
    private static final String FILE = "file";

    private final ImportCases cases;
    private final KeptUploads uploads;

    public ImportsResource(ImportCases cases, KeptUploads uploads) {
        this.cases = cases;
        this.uploads = uploads;
    }

    @GET
    public ImportsPage show(
            @Context ContainerRequestContext request,
            @QueryParam("before") Long before,
            @QueryParam("after") @DefaultValue("") String after) {
        var page = page(Readers.of(request), before);
        return switch (after) {
            case "commit" -> page.saying(page.frame().say("imports.done"));
            case "nothing" -> page.saying(page.frame().say("imports.nothing"));
            case "undo" -> page.saying(page.frame().say("imports.undone-now"));
            case "forget" -> page.saying(page.frame().say("layouts.forgotten"));
            default -> page;
        };
    }

    /** The empty workbook for an office to fill in. */
    @GET
    @Path("template")
    @Produces(MediaType.WILDCARD)
    public Response template(@Context ContainerRequestContext request) throws IOException {
        var reader = Readers.of(request);
        return FileAnswer.written(
                SpreadsheetText.WORKBOOK,
                reader.words().say("imports.template-file") + ".xlsx",
                file -> RegisterFiles.template(file, reader.language()));
    }

    private ImportsPage page(Reader reader, Long before) {
        var revisions =
                cases.history().list(reader.signedIn(), before == null ? Long.MAX_VALUE : before, ImportsPage.AT_ONCE);
        var layouts = cases.layouts().list(reader.signedIn());
        return ImportsPage.of(reader, revisions, cases.names().names(), layouts, before == null);
    }

    @POST
    @Upload
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response receive(
            @Context ContainerRequestContext request, @HeaderParam("Content-Type") MediaType type, InputStream body)
            throws IOException {
        var reader = Readers.of(request);
        var room = uploads.room();
        try {
            var fields = new HashMap<String, String>();
            var path = uploads.receive(room, body, type, fields);
            var file = new HandedIn(
                    path, name(path), IntakeLimits.USUAL, ReadAs.converted("yes".equals(fields.get("convert"))));
            var id = uploads.keep(room, cases.looking().look(reader.signedIn(), file));
            return Response.seeOther(URI.create("/imports/" + id)).build();
        } catch (Refusal refusal) {
            uploads.delete(room);
            return again(reader, refusal.reason());
        } catch (RuntimeException | IOException failed) {
            uploads.delete(room);
            throw failed;
        }
    }

    private static String name(java.nio.file.Path path) {
        return path.getFileName().toString();
    }

    private Response again(Reader reader, Reason why) {
        var page = page(reader, null);
        return Response.status(RefusedForm.NOT_VALID)
                .entity(page.with(page.frame().with(Problems.of(FILE, why))))
                .build();
    }

    /** Where the file cannot be read yet, what has to be said of it first. */
    @GET
    @Path("{id:[0-9a-f]{32}}")
    public Object preview(@Context ContainerRequestContext request, @PathParam("id") String id) {
        var reader = Readers.of(request);
        var brought = uploads.find(reader.signedIn(), id);
        if (brought.seen().isPresent()) {
            return PreviewPage.of(reader, id, brought);
        }
        return brought.theirs().isPresent()
                ? Response.seeOther(URI.create("/imports/" + id + "/layout")).build()
                : OldTextPage.of(reader, id, brought);
    }

    /** The refused rows, to be corrected and handed in again. */
    @GET
    @Path("{id:[0-9a-f]{32}}/refusals")
    @Produces(MediaType.WILDCARD)
    public Response refusals(@Context ContainerRequestContext request, @PathParam("id") String id) throws IOException {
        var reader = Readers.of(request);
        var brought = uploads.find(reader.signedIn(), id);
        return FileAnswer.written(
                SpreadsheetText.WORKBOOK, reader.words().say("imports.refusals-file") + ".xlsx", file -> {
                    try (var rows = new RefusedRowsKept(reader.language())) {
                        cases.preview().preview(reader.signedIn(), brought.file(), new RefusedRows(rows));
                        rows.write(file);
                    }
                });
    }

    @POST
    @Path("{id:[0-9a-f]{32}}")
    public Response commit(
            @Context ContainerRequestContext request,
            @PathParam("id") String id,
            @FormParam("good") @DefaultValue("") String good) {
        var reader = Readers.of(request);
        var brought = uploads.find(reader.signedIn(), id);
        var seen = brought.seen().orElseThrow(() -> Refusal.notFound("imports.no-longer-kept"));
        var word = new Commitment(seen.preview().token(), good.equals("yes"));
        try {
            var committed = cases.commit().commit(reader.signedIn(), brought.file(), word, new SilentFollower());
            uploads.forget(id);
            var after = committed.revision().isPresent() ? "commit" : "nothing";
            return Response.seeOther(URI.create("/imports?after=" + after)).build();
        } catch (Refusal refusal) {
            return refused(reader, id, brought, refusal);
        }
    }

    /** Where the register is another by now, the difference is found again, and what is shown is what holds. */
    private Response refused(Reader reader, String id, Brought brought, Refusal refusal) {
        var now = refusal.kind() == RefusalKind.CHANGED_MEANWHILE
                ? brought.with(brought.file(), Seen.of(cases.preview(), reader.signedIn(), brought.file()))
                : brought;
        uploads.change(id, now);
        var page = PreviewPage.of(reader, id, now);
        var field = refusal.kind() == RefusalKind.NOT_VALID ? "good" : "confirm";
        return Response.status(RefusedForm.status(refusal.kind()))
                .entity(page.with(page.frame().with(Problems.of(field, refusal.reason()))))
                .build();
    }

    /** Looks at the same file again, columns that are not in Unicode converted. */
    @POST
    @Path("{id:[0-9a-f]{32}}/convert")
    public Response convert(@Context ContainerRequestContext request, @PathParam("id") String id) {
        var reader = Readers.of(request);
        var brought = uploads.find(reader.signedIn(), id);
        var file = brought.file().as(brought.file().readAs().inUnicode());
        uploads.change(
                id,
                brought.seen().isPresent()
                        ? brought.with(file, Seen.of(cases.preview(), reader.signedIn(), file))
                        : cases.looking().look(reader.signedIn(), file));
        return Response.seeOther(URI.create("/imports/" + id)).build();
    }

    @POST
    @Path("undo/{revision:[0-9]{1,18}}")
    public Response undo(@Context ContainerRequestContext request, @PathParam("revision") long revision) {
        cases.undo().undo(Readers.of(request).signedIn(), revision);
        return Response.seeOther(URI.create("/imports?after=undo")).build();
    }
}
