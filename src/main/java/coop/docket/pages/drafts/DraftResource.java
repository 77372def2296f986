package coop.docket.pages.drafts;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.areas.Vietnam;
import coop.docket.pages.frame.Parameters;
import coop.docket.pages.gate.Readers;
import coop.docket.refusal.Refusal;
import coop.docket.rules.terms.IsoDays;
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
import java.time.LocalDate;

/** One draft: read, named, looked at, submitted, withdrawn or put away. */
@Needs(Permission.READ_RULES)
@Path("drafts/{id: [0-9]{1,18}}")
@Produces(MediaType.TEXT_HTML)
public final class DraftResource {
    private final DraftUses uses;
    private final DraftForms forms;

    public DraftResource(DraftUses uses) {
        this.uses = uses;
        this.forms = new DraftForms(uses);
    }

    @GET
    public DraftPage show(
            @Context ContainerRequestContext request, @PathParam("id") long id, @QueryParam("done") String done) {
        var page = DraftPage.of(Readers.of(request), uses, id);
        return done == null ? page : page.done(done);
    }

    @GET
    @Path("changes")
    public ChangesPage changes(@Context ContainerRequestContext request, @PathParam("id") long id) {
        return ChangesPage.of(Readers.of(request), uses, id);
    }

    @GET
    @Path("check")
    public CheckPage check(@Context ContainerRequestContext request, @PathParam("id") long id) {
        return CheckPage.of(Readers.of(request), uses, id);
    }

    @GET
    @Path("try")
    @Needs({Permission.READ_RULES, Permission.READ_CASES})
    public TryPage tryRule(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @QueryParam("path") @DefaultValue("") String path) {
        var reader = Readers.of(request);
        return TryPage.of(reader, uses, id, path, Parameters.of(reader.address().query()));
    }

    @POST
    @Path("name")
    @Needs(Permission.EDIT_RULES)
    public Response name(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("reason") @DefaultValue("") String reason) {
        return forms.act(request, id, "name", actor -> uses.writing().rename().rename(actor, id, title, reason));
    }

    @POST
    @Path("rebase")
    @Needs(Permission.EDIT_RULES)
    public Response rebase(@Context ContainerRequestContext request, @PathParam("id") long id) {
        return forms.act(request, id, "rebase", actor -> uses.writing().rebase().rebase(actor, id));
    }

    @POST
    @Path("discard")
    @Needs(Permission.EDIT_RULES)
    public Response discard(@Context ContainerRequestContext request, @PathParam("id") long id) {
        return forms.act(
                request, id, "discard", actor -> uses.writing().discard().discard(actor, id));
    }

    @POST
    @Path("previews")
    public Response preview(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @FormParam("day") @DefaultValue("") String day) {
        return forms.go(request, id, "preview", actor -> {
            var asOf = day.isBlank() ? Vietnam.today(uses.clock()) : day(day);
            var made = uses.looking().preview().preview(actor, id, asOf, judged -> {});
            return "/drafts/" + id + "/previews/" + made.id();
        });
    }

    @POST
    @Path("submit")
    @Needs(Permission.EDIT_RULES)
    public Response submit(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @FormParam("preview") @DefaultValue("") String preview,
            @FormParam("effective") @DefaultValue("") String effective) {
        return forms.act(request, id, "submit", actor -> uses.deciding()
                .submit()
                .submit(actor, id, preview, effective.isBlank() ? null : day(effective)));
    }

    @POST
    @Path("withdraw")
    @Needs(Permission.EDIT_RULES)
    public Response withdraw(@Context ContainerRequestContext request, @PathParam("id") long id) {
        return forms.act(
                request, id, "withdraw", actor -> uses.deciding().withdraw().withdraw(actor, id));
    }

    static LocalDate day(String text) {
        var day = IsoDays.read(text.strip());
        if (day == null) {
            throw Refusal.notValid("docket.no-day");
        }
        return day;
    }
}
