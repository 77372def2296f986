package coop.docket.api.resources;

import coop.docket.access.Actor;
import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.access.once.Answer;
import coop.docket.access.once.AnswerOnce;
import coop.docket.access.once.Asked;
import coop.docket.api.answers.ApiJson;
import coop.docket.api.answers.ProblemKind;
import coop.docket.api.answers.Refused;
import coop.docket.api.gate.Caller;
import coop.docket.cases.docket.ReadCase;
import coop.docket.cases.docket.ReadCourse;
import coop.docket.cases.moves.Move;
import coop.docket.cases.work.WorkOnCase;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;

/** What a program does to a case: once for each key, and only to the version that it saw. */
@Path("/api/v1/cases/{id: [0-9]{1,18}}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Needs({Permission.READ_CASES, Permission.WORK_CASES})
public final class CaseActionsResource {
    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})\"");
    private static final String ANY = "*";
    private static final int DONE = 200;

    private final AnswerOnce once;
    private final ReadCase cases;
    private final ReadCourse course;
    private final WorkOnCase work;

    public CaseActionsResource(AnswerOnce once, ReadCase cases, ReadCourse course, WorkOnCase work) {
        this.once = once;
        this.cases = cases;
        this.course = course;
        this.work = work;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String condition,
            byte[] body) {
        var actor = Caller.actor(request);
        if (key == null) {
            throw new Refused(ProblemKind.KEY_MISSING);
        }
        var asked = Asked.of(key, "cases/" + id + "/actions", body);
        var expected = version(condition);
        var act = CaseAct.of(ApiJson.read(body));
        // what was answered before is told only to whoever would still be told it
        cases.read(actor, id);
        var answer = once.answer(actor, asked, () -> done(actor, id, expected, act));
        return Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("ETag", Listing.tag(answer.version()))
                .entity(answer.body())
                .build();
    }

    private Answer done(Actor actor, long id, long expected, Move move) {
        work.act(actor, id, expected, move);
        var file = cases.read(actor, id);
        return new Answer(DONE, file.line().version(), ApiJson.write(CaseDetail.of(file, course.read(actor, id))));
    }

    /** A condition that no version of ours can meet is not met. */
    private static long version(String condition) {
        if (condition == null || condition.isBlank() || condition.strip().equals(ANY)) {
            throw new Refused(ProblemKind.CONDITION_MISSING);
        }
        var found = VERSION.matcher(condition.strip());
        if (!found.matches()) {
            throw new Refused(ProblemKind.CHANGED_MEANWHILE);
        }
        return Long.parseLong(found.group(1));
    }
}
