package coop.docket.cases.following;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import coop.docket.access.Actor;
import coop.docket.access.AuditDao;
import coop.docket.access.AuditStream;
import coop.docket.assessment.live.Chunk;
import coop.docket.assessment.live.FindingsFollower;
import coop.docket.assessment.live.Ground;
import coop.docket.assessment.live.Run;
import coop.docket.assessment.live.RunDao;
import coop.docket.cases.EventDao;
import coop.docket.cases.Json;
import coop.docket.cases.NewEvent;
import coop.docket.cases.tending.TendCases;
import coop.docket.cases.workflow.Workflow;
import coop.docket.database.Database;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Opens, changes, closes and reopens cases as findings come and go. */
public final class FollowRun implements FindingsFollower {
    private static final Actor TRACKER = Actor.tracker("run");
    private static final Comparator<Subject> IN_ORDER =
            Comparator.comparingLong(Subject::cooperativeId).thenComparing(Subject::kind);

    private final InstantSource clock;
    private final Workflow workflow;

    public FollowRun(InstantSource clock, Workflow workflow) {
        this.clock = clock;
        this.workflow = workflow;
    }

    /** Then the cases go on. */
    @Override
    public void done(Database database, Run run) {
        new TendCases(database, clock, workflow).tend(run.key().day(), run.id());
    }

    @Override
    public void follow(Handle handle, Chunk chunk) {
        var steps = steps(handle, chunk);
        if (steps.isEmpty()) {
            return;
        }
        var changes = new LinkedHashMap<Long, GroundChanges>();
        var events = new ArrayList<NewEvent>();
        write(handle, chunk, steps, (id, step) -> {
            changes.put(id, step.changes());
            if (step.told()) {
                events.add(event(chunk, id, step));
            }
        });
        GroundDao.write(handle, changes);
        EventDao.insert(handle, events);
        audit(handle, chunk, events);
    }

    private interface Written {
        void add(long caseId, Step step);
    }

    private static List<Step> steps(Handle handle, Chunk chunk) {
        var moved = chunk.moved().map(Subject::of).collect(toCollection(() -> new TreeSet<>(IN_ORDER)));
        var day = chunk.run().key().day();
        var cases = new HashMap<Subject, CaseNow>();
        CaseNowDao.between(handle, chunk.after(), chunk.upTo(), !moved.isEmpty(), day)
                .forEach(now -> cases.put(now.subject(), now));
        var subjects = new TreeSet<>(moved);
        cases.values().stream()
                .filter(now -> now.due(day))
                .map(CaseNow::subject)
                .forEach(subjects::add);
        if (subjects.isEmpty()) {
            return List.of();
        }
        var kept = cases.isEmpty()
                ? Map.<Long, List<KeptGround>>of()
                : CaseNowDao.grounds(handle, chunk.after(), chunk.upTo());
        var standing = chunk.standing().collect(groupingBy(Subject::of));
        return subjects.stream()
                .map(subject ->
                        step(subject, cases.get(subject), kept, standing.getOrDefault(subject, List.of()), chunk))
                .toList();
    }

    private static Step step(
            Subject subject, CaseNow now, Map<Long, List<KeptGround>> kept, List<Ground> grounds, Chunk chunk) {
        var had = now == null ? List.<KeptGround>of() : kept.getOrDefault(now.id(), List.of());
        var covered = new TreeMap<String, LocalDate>();
        had.stream()
                .filter(ground -> ground.coveredUntil() != null)
                .forEach(ground -> covered.put(ground.rule(), ground.coveredUntil()));
        var standing = new Standing(grounds, covered, chunk.run().key().day());
        return new Step(subject, now, RunMove.of(now, standing.holds()), standing, GroundChanges.of(had, grounds));
    }

    private static void write(Handle handle, Chunk chunk, List<Step> steps, Written written) {
        var byMove = steps.stream().collect(groupingBy(Step::move));
        var run = chunk.run();
        var opened = byMove.getOrDefault(RunMove.OPEN, List.of());
        var ids = StepDao.open(handle, opened, run.id(), chunk.at());
        for (int i = 0; i < ids.size(); i++) {
            written.add(ids.get(i), opened.get(i));
        }
        var open = steps.stream()
                .filter(step ->
                        List.of(RunMove.UPDATE, RunMove.REGRESS, RunMove.REOPEN).contains(step.move()))
                .toList();
        StepDao.update(handle, open);
        var cleared = byMove.getOrDefault(RunMove.CLEAR, List.of());
        if (!cleared.isEmpty()) {
            var lastSeen = RunDao.newestDone(handle).map(Run::key).map(key -> key.day());
            StepDao.clear(handle, cleared, chunk.at(), run.key().revision(), lastSeen.orElse(null));
        }
        var left = byMove.getOrDefault(RunMove.NONE, List.of()).stream()
                .filter(step -> step.now() != null)
                .toList();
        StepDao.leave(handle, left);
        List.of(open, cleared, left)
                .forEach(some -> some.forEach(step -> written.add(step.now().id(), step)));
    }

    private static NewEvent event(Chunk chunk, long id, Step step) {
        return new NewEvent(
                id,
                chunk.at(),
                TRACKER.mark(),
                step.action(),
                step.version(),
                chunk.run().id(),
                step.changes().told());
    }

    /** One entry for all of them: thousands of cases may open in one run. */
    private static void audit(Handle handle, Chunk chunk, List<NewEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        var told = new TreeMap<String, Object>();
        events.forEach(event -> {
            @SuppressWarnings("unchecked")
            var cases = (List<Long>) told.computeIfAbsent(event.action().mark(), mark -> new ArrayList<Long>());
            cases.add(event.caseId());
        });
        var stream = AuditStream.of(AuditStream.Kind.RUN, chunk.run().id());
        AuditDao.append(handle, stream, TRACKER, "run.cases", Json.of(told), chunk.at());
    }
}
