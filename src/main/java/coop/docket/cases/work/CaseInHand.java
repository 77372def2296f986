package coop.docket.cases.work;

import coop.docket.access.Actor;
import coop.docket.access.AuditDao;
import coop.docket.access.AuditStream;
import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseState;
import coop.docket.cases.EventDao;
import coop.docket.cases.Json;
import coop.docket.cases.NewEvent;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** A case that an actor has taken in hand to do one thing to it. */
record CaseInHand(Handle handle, Actor actor, HeldCase held, Instant at) {

    /**
     * @throws Refusal NOT_FOUND where there is none for him; CHANGED_MEANWHILE if it is another version than he saw
     */
    static CaseInHand take(Handle handle, Actor actor, long id, long expectedVersion, Instant at) {
        var held = HeldCaseDao.hold(handle, actor.scope(), id).orElseThrow(() -> Refusal.notFound("cases.not-found"));
        if (held.version() != expectedVersion) {
            throw new Refusal(RefusalKind.CHANGED_MEANWHILE, Reason.of("cases.changed"));
        }
        return new CaseInHand(handle, actor, held, at);
    }

    /** @throws Refusal NOT_NOW if it is closed */
    void needOpen() {
        if (held.state() == CaseState.CLOSED) {
            throw new Refusal(RefusalKind.NOT_NOW, Reason.of("cases.closed"));
        }
    }

    /**
     * Tells what was done.
     *
     * @param content for the case's history
     * @param audited for the audit, from which nothing can be taken: without personal data
     * @return the case's version after it
     */
    long done(CaseAction action, Map<String, ?> content, Map<String, ?> audited) {
        var version = held.version() + 1;
        HeldCaseDao.advance(handle, held, version);
        EventDao.insert(handle, List.of(new NewEvent(held.id(), at, actor.mark(), action, version, null, content)));
        var stream = AuditStream.of(AuditStream.Kind.CASE, held.id());
        AuditDao.append(handle, stream, actor, action.mark(), Json.of(audited), at);
        return version;
    }
}
