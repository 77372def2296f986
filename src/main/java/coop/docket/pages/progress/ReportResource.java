package coop.docket.pages.progress;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.api.resources.FileAnswer;
import coop.docket.areas.Vietnam;
import coop.docket.cases.workflow.Titles;
import coop.docket.language.SpreadsheetText;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.gate.Readers;
import coop.docket.progress.reports.Every;
import coop.docket.progress.reports.Quarter;
import coop.docket.refusal.Refusal;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;

/** The report of a quarter: on a page, as a file, and kept under a name. */
@Needs(Permission.READ_CASES)
@Path("progress/report")
@Produces(MediaType.TEXT_HTML)
public final class ReportResource {
    private final ProgressUses uses;
    private final URI service;

    /** @param service the address under which it is reached */
    public ReportResource(ProgressUses uses, URI service) {
        this.uses = uses;
        this.service = service;
    }

    @GET
    public ReportPage show(@Context ContainerRequestContext request) {
        var reader = Readers.of(request);
        return page(reader, Asked.of(reader.address().query()));
    }

    private ReportPage page(Reader reader, Asked asked) {
        var quarter = asked.quarter(Vietnam.today(uses.clock())).toString();
        var address = service.resolve(asked.at(ReportPage.PATH, "quarter", quarter));
        return ReportPage.of(reader, uses, asked, address.toString());
    }

    @GET
    @Path("workbook")
    @Produces(SpreadsheetText.WORKBOOK)
    public Response workbook(@Context ContainerRequestContext request) {
        var reader = Readers.of(request);
        var asked = Asked.of(reader.address().query());
        var today = Vietnam.today(uses.clock());
        var quarter = asked.quarter(today);
        var bytes = uses.files()
                .report()
                .workbook(reader.signedIn(), asked.part(), quarter, titles(), reader.language(), today);
        return FileAnswer.of(bytes, SpreadsheetText.WORKBOOK, name(request, quarter) + ".xlsx");
    }

    @GET
    @Path("list")
    @Produces(ProgressFiles.CSV)
    public Response list(@Context ContainerRequestContext request) {
        var reader = Readers.of(request);
        var asked = Asked.of(reader.address().query());
        var today = Vietnam.today(uses.clock());
        var quarter = asked.quarter(today);
        var bytes =
                uses.files().report().csv(reader.signedIn(), asked.part(), quarter, titles(), reader.language(), today);
        return FileAnswer.of(bytes, ProgressFiles.CSV, name(request, quarter) + ".csv");
    }

    private Titles titles() {
        return uses.workflow().get().titles();
    }

    private static String name(ContainerRequestContext request, Quarter quarter) {
        return Readers.of(request).words().say("progress.report.file") + " " + quarter;
    }

    /** @param back what the page asks for */
    @POST
    @Path("saved")
    public Response keep(
            @Context ContainerRequestContext request,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("last") @DefaultValue("") String last,
            @FormParam("every") @DefaultValue("NEVER") String every,
            @FormParam("back") @DefaultValue("") String back) {
        var asked = Asked.of(back);
        var quarter = asked.quarter(Vietnam.today(uses.clock()));
        try {
            uses.saved()
                    .keep(
                            Readers.of(request).signedIn(),
                            name,
                            asked.part(),
                            last.isEmpty() ? quarter : null,
                            every(every));
        } catch (Refusal refused) {
            var why = RefusedForm.reason(refused);
            var page = page(Readers.of(request).at(ReportPage.PATH), asked);
            return Response.status(RefusedForm.NOT_VALID)
                    .entity(page.with(page.frame().with(Problems.of("name", why))))
                    .build();
        }
        return back(asked);
    }

    /** What is none of the choices is none. */
    private static Every every(String chosen) {
        return Arrays.stream(Every.values())
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElse(Every.NEVER);
    }

    @POST
    @Path("saved/{id}/drop")
    public Response drop(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @FormParam("back") @DefaultValue("") String back) {
        uses.saved().drop(Readers.of(request).signedIn(), id);
        return back(Asked.of(back));
    }

    private static Response back(Asked asked) {
        return Response.seeOther(URI.create(asked.parameters().at(ReportPage.PATH)))
                .build();
    }
}
