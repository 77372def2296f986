package coop.docket.pages.docket;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.cases.moves.AskFacts;
import coop.docket.cases.moves.CompleteStep;
import coop.docket.cases.moves.Resume;
import coop.docket.cases.moves.Suspend;
import coop.docket.cases.moves.Wait;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** How a case goes on: its step is left, or it waits, stands still and goes on again. */
@Needs(Permission.READ_CASES)
@Path("cases/{id}")
@Produces(MediaType.TEXT_HTML)
public final class CaseStepsResource {
    private final CaseForms forms;

    public CaseStepsResource(DocketUses uses) {
        this.forms = new CaseForms(uses);
    }

    @POST
    @Path("step")
    @Needs(Permission.WORK_CASES)
    public Response step(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> form) {
        return forms.act(
                request,
                id,
                "step",
                form,
                sent -> new CompleteStep(
                        sent.text("step"),
                        sent.chosen("way", "docket.step.choose"),
                        sent.day("on"),
                        sent.day("noted"),
                        sent.text("note")));
    }

    @POST
    @Path("ask")
    @Needs(Permission.WORK_CASES)
    public Response ask(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> form) {
        return forms.act(
                request,
                id,
                "ask",
                form,
                sent -> new AskFacts(sent.text("whom"), sent.text("text"), sent.day("until")));
    }

    @POST
    @Path("wait")
    @Needs(Permission.WORK_CASES)
    public Response await(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> form) {
        return forms.act(request, id, "wait", form, sent -> new Wait(sent.text("text"), sent.day("until")));
    }

    @POST
    @Path("suspend")
    @Needs(Permission.WORK_CASES)
    public Response suspend(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> form) {
        return forms.act(
                request,
                id,
                "suspend",
                form,
                sent -> new Suspend(sent.text("text"), sent.number("paper", "cases.suspend-paper"), sent.day("on")));
    }

    @POST
    @Path("resume")
    @Needs(Permission.WORK_CASES)
    public Response resume(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> form) {
        return forms.act(request, id, "resume", form, sent -> new Resume());
    }
}
