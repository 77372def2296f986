package coop.docket.pages.drafts;

import coop.docket.access.Actor;
import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.gate.Readers;
import coop.docket.refusal.Refusal;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.writing.WatchRule;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;

/** Says of a rule of a draft that it is only watched, or that it counts. */
@Needs(Permission.EDIT_RULES)
@Path("drafts/{id: [0-9]{1,18}}/watch")
@Produces(MediaType.TEXT_HTML)
public final class WatchResource {
    private static final Map<String, String> FIELDS =
            Map.of("docket.no-day", "since", "pack.watched.no-reason", "reason");

    private final DraftUses uses;

    public WatchResource(DraftUses uses) {
        this.uses = uses;
    }

    @GET
    public WatchPage show(@Context ContainerRequestContext request, @PathParam("id") long id) {
        return WatchPage.of(Readers.of(request), uses, id, FormFields.of(Map.of()));
    }

    @POST
    public Response begin(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> sent) {
        var reader = Readers.of(request);
        var form = FormFields.of(sent);
        try {
            return written(
                    reader.signedIn(),
                    id,
                    pack -> WatchRule.begin(
                            pack, form.text("rule"), DraftResource.day(form.text("since")), form.text("reason")));
        } catch (Refusal refused) {
            var why = RefusedForm.reason(refused);
            var page = WatchPage.of(reader.at("/drafts/" + id + "/watch"), uses, id, form);
            var field = FIELDS.getOrDefault(why.key(), "rule");
            return Response.status(RefusedForm.NOT_VALID)
                    .entity(page.with(page.frame().with(coop.docket.pages.frame.Problems.of(field, why))))
                    .build();
        }
    }

    @POST
    @Path("end")
    public Response end(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @FormParam("rule") @DefaultValue("") String rule) {
        return written(Readers.of(request).signedIn(), id, pack -> WatchRule.end(pack, rule));
    }

    private Response written(Actor actor, long id, Function<ReadPack, SourceFile> write) {
        var pack = ReadPack.of(uses.writing().files().read(actor, id), new Problems());
        var file = write.apply(pack);
        var seen = pack.files().file(file.path()).isEmpty()
                ? 0
                : uses.writing().text().read(actor, id, file.path()).seen();
        uses.writing().save().save(actor, id, file.path(), seen, file.text());
        return Response.seeOther(URI.create("/drafts/" + id + "?done=watch")).build();
    }
}
