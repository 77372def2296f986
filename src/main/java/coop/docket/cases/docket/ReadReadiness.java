package coop.docket.cases.docket;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.areas.Vietnam;
import coop.docket.cases.course.Course;
import coop.docket.cases.course.Work;
import coop.docket.cases.held.HeldCase;
import coop.docket.cases.held.HeldCaseDao;
import coop.docket.cases.held.KnownDao;
import coop.docket.cases.workflow.Gate;
import coop.docket.cases.workflow.Step;
import coop.docket.cases.workflow.Workflow;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Reads what a case still lacks for its end. */
public final class ReadReadiness {
    private final Database database;
    private final InstantSource clock;
    private final Supplier<Workflow> workflow;

    public ReadReadiness(Database database, InstantSource clock, Supplier<Workflow> workflow) {
        this.database = database;
        this.clock = clock;
        this.workflow = workflow;
    }

    /**
     * Empty where it has come to its end, or has not begun.
     *
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such case for him
     */
    public Optional<Readiness> read(Actor actor, long caseId) {
        actor.need(Permission.READ_CASES);
        return database.read(handle -> HeldCaseDao.look(handle, actor.scope(), caseId)
                .map(held -> readiness(handle, held))
                .orElseThrow(() -> Refusal.notFound("cases.not-found")));
    }

    private Optional<Readiness> readiness(Handle handle, HeldCase held) {
        var course = new Course(workflow.get(), held.kind(), KnownDao.of(handle, held, Vietnam.today(clock)));
        var work = held.position().work();
        return course.step(work).map(now -> {
            var ahead = Stream.concat(Stream.of(now), course.procedure().after(now.name()).stream())
                    .toList();
            return new Readiness(
                    gates(course, ahead)
                            .map(gate -> condition(course, work, gate))
                            .toList(),
                    ahead.stream()
                            .filter(step -> step.required() && lacks(work, step))
                            .toList(),
                    course.undelivered(work));
        });
    }

    private static Stream<Gate> gates(Course course, List<Step> ahead) {
        var needed =
                ahead.stream().flatMap(step -> step.ways().values().stream()).flatMap(way -> way.needs().stream());
        return Stream.concat(course.procedure().closing().stream(), needed)
                .distinct()
                .sorted();
    }

    private static Readiness.Condition condition(Course course, Work work, Gate gate) {
        return new Readiness.Condition(gate, course.shut(gate, work).orElse(null));
    }

    private static boolean lacks(Work work, Step step) {
        return work.papers().stream()
                .noneMatch(paper ->
                        paper.kind().equals(step.document()) && step.name().equals(paper.step()));
    }
}
