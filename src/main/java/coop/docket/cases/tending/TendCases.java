package coop.docket.cases.tending;

import coop.docket.access.Actor;
import coop.docket.access.AuditDao;
import coop.docket.access.AuditStream;
import coop.docket.cases.EventDao;
import coop.docket.cases.Json;
import coop.docket.cases.NewEvent;
import coop.docket.cases.Sha256;
import coop.docket.cases.course.Course;
import coop.docket.cases.course.Known;
import coop.docket.cases.held.HeldCase;
import coop.docket.cases.held.HeldCaseDao;
import coop.docket.cases.held.KnownDao;
import coop.docket.cases.held.PositionDao;
import coop.docket.cases.workflow.Workflow;
import coop.docket.database.Database;
import coop.docket.register.revisions.RevisionDao;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Looks after the open cases: they begin, go on with what the register says, and are found overdue. */
public final class TendCases {
    private static final Actor TRACKER = Actor.tracker("tending");
    private static final int PART = 500;

    private final Database database;
    private final InstantSource clock;
    private final Workflow workflow;

    public TendCases(Database database, InstantSource clock, Workflow workflow) {
        this.database = database;
        this.clock = clock;
        this.workflow = workflow;
    }

    /**
     * Looks at every case whose day has come, or of whose cooperative the register has heard since.
     *
     * @param runId the run after which it is done
     */
    public void tend(LocalDate today, long runId) {
        var revision = database.read(handle -> new RevisionDao(handle).newest());
        findLost(today);
        var part = database.read(handle -> ToTendDao.next(handle, today, PART));
        while (!part.isEmpty()) {
            var ids = part;
            database.write(handle -> {
                tend(handle, ids, today, runId);
                return null;
            });
            part = database.read(handle -> ToTendDao.next(handle, today, PART));
        }
        database.write(handle -> {
            ToTendDao.tendedUpTo(handle, revision);
            return null;
        });
    }

    private void findLost(LocalDate today) {
        var steps = workflow.procedures().values().stream()
                .flatMap(procedure -> procedure.steps().keySet().stream().map(step -> procedure.kind() + ":" + step))
                .sorted()
                .toList();
        database.write(handle -> {
            ToTendDao.findLost(handle, Sha256.of(String.join(",", steps)), steps, today);
            return null;
        });
    }

    private void tend(Handle handle, List<Long> ids, LocalDate today, long runId) {
        var cases = HeldCaseDao.holdOpen(handle, ids);
        if (cases.isEmpty()) {
            return;
        }
        // before the dossiers: what is handed in meanwhile is looked at the next time
        var revision = new RevisionDao(handle).newest();
        var cooperatives =
                cases.stream().map(HeldCase::cooperativeId).distinct().toList();
        var dossiers = KnownDao.dossiers(handle, cooperatives);
        var open = KnownDao.openCases(handle, cooperatives.get(0), cooperatives.get(cooperatives.size() - 1));
        var at = clock.instant();
        var moved = new ArrayList<PositionDao.Moved>();
        var events = new ArrayList<NewEvent>();
        for (var held : cases) {
            var dossier = dossiers.get(held.cooperativeId());
            if (dossier == null) {
                // its import has just been undone
                continue;
            }
            // no way that the register opens asks for a legal ground
            var known =
                    new Known(dossier, open.getOrDefault(held.cooperativeId(), Map.of()), false, held.opened(), today);
            var tended = Tended.of(held, new Course(workflow, held.kind(), known), TRACKER.mark());
            var version = held.version();
            for (var move : tended.told()) {
                version++;
                events.add(new NewEvent(held.id(), at, TRACKER.mark(), move.action(), version, runId, move.content()));
            }
            moved.add(new PositionDao.Moved(held, tended.position(), version));
        }
        PositionDao.write(handle, moved, today, revision);
        EventDao.insert(handle, events);
        audit(handle, events, runId, at);
    }

    /** One entry for all of them, as for what follows from findings: there may be thousands. */
    private static void audit(Handle handle, List<NewEvent> events, long runId, Instant at) {
        if (events.isEmpty()) {
            return;
        }
        var told = new TreeMap<String, List<Long>>();
        events.forEach(event -> told.computeIfAbsent(event.action().mark(), mark -> new ArrayList<>())
                .add(event.caseId()));
        AuditDao.append(handle, AuditStream.of(AuditStream.Kind.RUN, runId), TRACKER, "run.tended", Json.of(told), at);
    }
}
