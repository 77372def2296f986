package coop.docket.cases.work;

import coop.docket.access.Actor;
import coop.docket.access.AuditDao;
import coop.docket.access.AuditStream;
import coop.docket.access.Permission;
import coop.docket.cases.CaseAction;
import coop.docket.cases.EventDao;
import coop.docket.cases.Json;
import coop.docket.cases.NewEvent;
import coop.docket.cases.held.HeldCase;
import coop.docket.cases.held.HeldCaseDao;
import coop.docket.cases.held.PositionDao;
import coop.docket.cases.moves.Allowed;
import coop.docket.cases.moves.Before;
import coop.docket.cases.moves.Hand;
import coop.docket.cases.moves.Move;
import coop.docket.cases.workflow.Workflow;
import coop.docket.database.Database;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** Does one thing with a case: what it was before is kept, so that it can be taken back, and what was done is told. */
public final class WorkOnCase {
    private final Database database;
    private final InstantSource clock;
    private final Supplier<Workflow> workflow;

    public WorkOnCase(Database database, InstantSource clock, Supplier<Workflow> workflow) {
        this.database = database;
        this.clock = clock;
        this.workflow = workflow;
    }

    /**
     * @param expectedVersion of the case as the actor saw it
     * @return the case's version after it; as it was where it is so already
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such case for him; CHANGED_MEANWHILE
     *     if it is no longer as he saw it; NOT_NOW if it cannot be done with a case that stands so, with what is missing;
     *     NOT_VALID if what he gave is not
     */
    public long act(Actor actor, long caseId, long expectedVersion, Move move) {
        actor.need(Permission.READ_CASES);
        actor.need(move.permission());
        return database.write(handle -> {
            var held = HeldCaseDao.hold(handle, actor.scope(), caseId)
                    .orElseThrow(() -> Refusal.notFound("cases.not-found"));
            if (held.version() != expectedVersion) {
                throw new Refusal(
                        RefusalKind.CHANGED_MEANWHILE,
                        Reason.of("cases.changed", changes(handle, caseId, expectedVersion)));
            }
            return act(handle, actor, held, move);
        });
    }

    /** What has been done with it since, the oldest first. */
    private static Object changes(Handle handle, long caseId, long since) {
        return EventDao.of(handle, caseId).stream()
                .filter(event -> event.version() > since)
                .map(event -> Reason.of("cases.action." + event.action()))
                .reduce((newer, older) -> Reason.of("cases.changed.then", older, newer))
                .<Object>map(reason -> reason)
                .orElse("?");
    }

    /** With a case that is held already. */
    long act(Handle handle, Actor actor, HeldCase held, Move move) {
        needAllowed(held, move.action());
        var hand = new Hand(handle, actor, held, clock.instant(), workflow.get());
        var before = Before.of(hand);
        var made = move.make(hand);
        if (made == null) {
            return held.version();
        }
        var version = held.version() + 1;
        PositionDao.write(handle, List.of(new PositionDao.Moved(held, made.position(), version)), hand.today(), null);
        EventDao.insert(
                handle,
                List.of(new NewEvent(
                        held.id(),
                        hand.at(),
                        actor.mark(),
                        move.action(),
                        version,
                        null,
                        made.told(),
                        move.action() == CaseAction.UNDONE ? null : before.written())));
        var stream = AuditStream.of(AuditStream.Kind.CASE, held.id());
        AuditDao.append(handle, stream, actor, move.action().mark(), Json.of(made.audited()), hand.at());
        return version;
    }

    private static void needAllowed(HeldCase held, CaseAction action) {
        var stand = held.position().stand();
        if (!Allowed.from(action).contains(stand)) {
            throw new Refusal(
                    RefusalKind.NOT_NOW,
                    Reason.of(
                            "cases.not-in-this-state",
                            Reason.of("cases.move." + action),
                            Reason.of("cases.stand." + stand)));
        }
    }
}
