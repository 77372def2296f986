package coop.docket.pages.drafts;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.areas.Vietnam;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.gate.Readers;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.writing.NewRule;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Changes of a draft that need no rule to be written: a number, an example, a rule from a template. */
@Needs(Permission.EDIT_RULES)
@Path("drafts/{id: [0-9]{1,18}}")
@Produces(MediaType.TEXT_HTML)
public final class FormsResource {
    private final DraftUses uses;

    public FormsResource(DraftUses uses) {
        this.uses = uses;
    }

    @GET
    @Path("value")
    public ValuePage value(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @QueryParam("parameter") @DefaultValue("") String parameter) {
        return ValuePage.of(Readers.of(request), uses, id, FormFields.of(Map.of("parameter", parameter)));
    }

    @POST
    @Path("value")
    public Response addValue(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> sent) {
        var reader = Readers.of(request);
        var form = FormFields.of(sent);
        return done(
                () -> {
                    uses.writing()
                            .addValue()
                            .add(
                                    reader.signedIn(),
                                    id,
                                    form.text("parameter"),
                                    DraftResource.day(form.text("from")),
                                    form.text("value"),
                                    form.text("source"));
                    return "/drafts/" + id + "?done=value";
                },
                problems -> {
                    var page = ValuePage.of(reader.at("/drafts/" + id + "/value"), uses, id, form);
                    return page.with(page.frame().with(problems));
                },
                Map.of(
                        "docket.no-day",
                        "from",
                        "drafts.parameter.day-taken",
                        "from",
                        "drafts.parameter.source",
                        "source"),
                "value");
    }

    @GET
    @Path("example")
    public ExamplePage example(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @QueryParam("path") @DefaultValue("") String path,
            @QueryParam("number") @DefaultValue("-1") int number) {
        return ExamplePage.of(Readers.of(request), uses, id, path, number);
    }

    @POST
    @Path("example")
    public Response changeExample(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @QueryParam("path") @DefaultValue("") String path,
            @QueryParam("number") @DefaultValue("-1") int number,
            MultivaluedMap<String, String> sent) {
        var reader = Readers.of(request);
        var form = FormFields.of(sent);
        return done(
                () -> {
                    uses.writing()
                            .changeExample()
                            .change(reader.signedIn(), id, path, number, ExamplePage.values(form));
                    return "/drafts/" + id + "/file?path=" + FilePath.encoded(path) + "&saved=yes";
                },
                problems -> {
                    var page = ExamplePage.of(reader.at("/drafts/" + id), uses, id, path, number);
                    return page.with(page.frame().with(problems), form);
                },
                Map.of(),
                "name");
    }

    @GET
    @Path("rule")
    public NewRulePage rule(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @QueryParam("kind") @DefaultValue("") String kind) {
        return NewRulePage.of(Readers.of(request), uses, id, FormFields.of(Map.of("kind", kind)));
    }

    @POST
    @Path("rule")
    public Response addRule(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> sent) {
        var reader = Readers.of(request);
        var actor = reader.signedIn();
        var form = FormFields.of(sent);
        return done(
                () -> {
                    var pack = ReadPack.of(
                            uses.writing().files().read(actor, id), new coop.docket.rules.source.Problems());
                    var asked = RuleForm.asked(form);
                    NewRule.of(pack, asked, Vietnam.today(uses.clock())).forEach(file -> {
                        var seen = pack.files().file(file.path()).isEmpty()
                                ? 0
                                : uses.writing()
                                        .text()
                                        .read(actor, id, file.path())
                                        .seen();
                        uses.writing().save().save(actor, id, file.path(), seen, file.text());
                    });
                    return "/drafts/" + id + "/file?path=" + asked.kind().folder() + "/" + asked.id()
                            + ".drl&saved=yes";
                },
                problems -> {
                    var page = NewRulePage.of(reader.at("/drafts/" + id + "/rule"), uses, id, form);
                    return page.with(page.frame().with(problems));
                },
                RuleForm.FIELDS,
                "main");
    }

    /** @param fields what a refusal is about, of those that are about another field than the usual one */
    private static Response done(
            Supplier<String> does, Function<Problems, Page> again, Map<String, String> fields, String usual) {
        try {
            return Response.seeOther(URI.create(does.get())).build();
        } catch (Refusal refused) {
            if (refused.kind() == RefusalKind.NOT_ALLOWED) {
                throw refused;
            }
            var field = fields.getOrDefault(refused.reason().key(), usual);
            return Response.status(RefusedForm.status(refused.kind()))
                    .entity(again.apply(Problems.of(field, refused.reason())))
                    .build();
        }
    }
}
