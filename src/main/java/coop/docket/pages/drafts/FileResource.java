package coop.docket.pages.drafts;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.api.gate.Largest;
import coop.docket.areas.Vietnam;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.frame.Section;
import coop.docket.pages.gate.Readers;
import coop.docket.pages.rules.FileDiff;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.rulemaking.drafts.TextChangedMeanwhile;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.plain.PlainRule;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.SourceFile;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;

/** A file of a draft: opened, kept while somebody types, checked, saved, or taken out. */
@Needs(Permission.READ_RULES)
@Path("drafts/{id: [0-9]{1,18}}/file")
@Produces(MediaType.TEXT_HTML)
public final class FileResource {
    /** A file of half a megabyte in a form, each character of which may take several. */
    private static final long LONGEST_FORM = 3 * 1024 * 1024L;

    private final DraftUses uses;

    public FileResource(DraftUses uses) {
        this.uses = uses;
    }

    @GET
    public EditPage show(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @QueryParam("path") @DefaultValue("") String path,
            @QueryParam("saved") String saved) {
        var reader = Readers.of(request);
        var page = EditPage.of(reader, uses, id, path);
        if (saved == null) {
            return page;
        }
        var files = uses.writing().files().read(reader.signedIn(), id);
        return page.savedNow().checked(check(reader, page.frame(), page.line(), files, path));
    }

    @POST
    @Needs(Permission.EDIT_RULES)
    @Largest(LONGEST_FORM)
    public Response save(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @QueryParam("path") @DefaultValue("") String path,
            @FormParam("text") @DefaultValue("") String text,
            @FormParam("revision") @DefaultValue("0") long revision) {
        var reader = Readers.of(request);
        try {
            uses.writing().save().save(reader.signedIn(), id, path, revision, text);
            return Response.seeOther(
                            URI.create("/drafts/" + id + "/file?path=" + FilePath.encoded(path) + "&saved=yes"))
                    .build();
        } catch (Refusal refused) {
            if (refused.kind() == RefusalKind.NOT_FOUND || refused.kind() == RefusalKind.NOT_ALLOWED) {
                throw refused;
            }
            var page = EditPage.of(reader.at("/drafts/" + id), uses, id, path);
            return Response.status(RefusedForm.status(refused.kind()))
                    .entity(page.refusing(Problems.of("text", refused.reason()), text.replace("\r\n", "\n")))
                    .build();
        }
    }

    @POST
    @Path("remove")
    @Needs(Permission.EDIT_RULES)
    public Response remove(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @QueryParam("path") @DefaultValue("") String path,
            @FormParam("revision") @DefaultValue("0") long revision) {
        uses.writing().remove().remove(Readers.of(request).signedIn(), id, path, revision);
        return Response.seeOther(URI.create("/drafts/" + id + "?done=remove")).build();
    }

    @POST
    @Path("check")
    @Needs(Permission.EDIT_RULES)
    @Largest(LONGEST_FORM)
    public Page check(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @QueryParam("path") @DefaultValue("") String path,
            @FormParam("text") @DefaultValue("") String text) {
        var reader = Readers.of(request);
        var actor = reader.signedIn();
        var frame = reader.frame(Section.RULES, "policy.edit.title", path);
        var line = DraftLine.of(
                frame,
                uses.writing().read().read(actor, id).draft(),
                uses.names().names());
        var files = new ArrayList<>(uses.writing().files().read(actor, id).files());
        files.removeIf(file -> file.path().equals(path));
        files.add(new SourceFile(path, text.replace("\r\n", "\n")));
        return new CheckFragment(frame, path, check(reader, frame, line, new PackFiles(files), path));
    }

    private Checked check(Reader reader, Frame frame, DraftLine line, PackFiles files, String path) {
        var checked = Checked.of(frame, line, uses.looking().file().check(reader.signedIn(), files, path));
        return path.endsWith(".drl") && checked.problems().isEmpty()
                ? checked.plainly(plain(frame, files, path))
                : checked;
    }

    private String plain(Frame frame, PackFiles files, String path) {
        var id = path.substring(path.lastIndexOf('/') + 1).replace(".drl", "");
        var pack = ReadPack.ofOne(files, path);
        return PlainRule.of(pack, id, Vietnam.today(uses.clock()), frame.language())
                .text();
    }

    /** Asked by the editor while somebody types. */
    @POST
    @Path("keep")
    @Needs(Permission.EDIT_RULES)
    @Largest(LONGEST_FORM)
    public Response keep(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @QueryParam("path") @DefaultValue("") String path,
            @FormParam("text") @DefaultValue("") String text,
            @FormParam("revision") @DefaultValue("0") long revision) {
        var reader = Readers.of(request);
        var frame = reader.frame(Section.RULES, "policy.edit.title", path);
        try {
            var kept = uses.writing().save().keep(reader.signedIn(), id, path, revision, text);
            return Response.ok(new KeptFragment(
                            frame, kept, frame.time(uses.clock().instant())))
                    .build();
        } catch (TextChangedMeanwhile meanwhile) {
            var theirs = meanwhile.theirs();
            var by = uses.names().names().getOrDefault(theirs.author(), theirs.author());
            var diff = FileDiff.of(path, theirs.content(), meanwhile.mine().content());
            return Response.status(RefusedForm.status(meanwhile.kind()))
                    .entity(new ConflictFragment(frame, by, frame.time(theirs.savedAt()), theirs.id(), diff))
                    .build();
        }
    }
}
