package coop.docket.cases.docket;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.areas.Vietnam;
import coop.docket.cases.course.Course;
import coop.docket.cases.held.HeldCase;
import coop.docket.cases.held.HeldCaseDao;
import coop.docket.cases.held.KnownDao;
import coop.docket.cases.moves.Allowed;
import coop.docket.cases.workflow.Proceedings;
import coop.docket.cases.workflow.Workflow;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** Reads how far a case has come, and what may be done with it. */
public final class ReadCourse {
    private final Database database;
    private final InstantSource clock;
    private final Supplier<Workflow> workflow;

    public ReadCourse(Database database, InstantSource clock, Supplier<Workflow> workflow) {
        this.database = database;
        this.clock = clock;
        this.workflow = workflow;
    }

    /** @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such case for him */
    public CourseView read(Actor actor, long caseId) {
        actor.need(Permission.READ_CASES);
        return database.read(handle -> HeldCaseDao.look(handle, actor.scope(), caseId)
                .map(held -> view(handle, actor, held))
                .orElseThrow(() -> Refusal.notFound("cases.not-found")));
    }

    private CourseView view(Handle handle, Actor actor, HeldCase held) {
        var known = KnownDao.of(handle, held, Vietnam.today(clock));
        var now = workflow.get();
        var course = new Course(now, held.kind(), known);
        var work = held.position().work();
        var step = course.step(work).orElse(null);
        List<CourseView.OpenWay> ways = step == null
                ? List.of()
                : step.ways().values().stream()
                        .map(way -> new CourseView.OpenWay(way.name(), way.to(), course.missing(work, step, way, true)))
                        .toList();
        var proposal = work.proposal();
        return new CourseView(
                now,
                held.kind(),
                held.position().stand(),
                work,
                step,
                ways,
                course.closing(work),
                Allowed.at(held.position().stand()),
                proposal != null && proposal.by() == actor.account(),
                Proceedings.clockEnds(known.dossier(), known.today()).orElse(null));
    }
}
