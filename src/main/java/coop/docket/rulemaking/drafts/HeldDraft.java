package coop.docket.rulemaking.drafts;

import coop.docket.access.Actor;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** A draft that nobody else changes until the transaction ends, for those who move it on. */
public record HeldDraft(Handle handle, Draft draft) {

    /** @throws Refusal NOT_FOUND where there is no such draft */
    public static HeldDraft of(Handle handle, long id) {
        return new HeldDraft(
                handle, DraftDao.hold(handle, id).orElseThrow(() -> Refusal.notFound("drafts.not-found", id)));
    }

    /**
     * Only looked at, for those who change nothing.
     *
     * @throws Refusal NOT_FOUND where there is no such draft
     */
    public static HeldDraft seen(Handle handle, long id) {
        return new HeldDraft(
                handle, DraftDao.find(handle, id).orElseThrow(() -> Refusal.notFound("drafts.not-found", id)));
    }

    /** @throws Refusal NOT_FOUND where there is no such draft; NOT_NOW where it is not being written */
    static HeldDraft writable(Handle handle, long id) {
        var held = of(handle, id);
        held.need(held.draft.state().writable());
        return held;
    }

    /** @throws Refusal NOT_NOW unless its state is such that this can be done */
    public void need(boolean may) {
        if (!may) {
            throw new Refusal(
                    RefusalKind.NOT_NOW, Reason.of("drafts.not-now", Reason.of("drafts.state." + draft.state())));
        }
    }

    /** Whoever began it or has saved any text in it, accepted or not, as the audit names them. */
    public Set<String> authors() {
        var authors = DraftTextDao.authors(handle, draft.id());
        authors.add(draft.author());
        return authors;
    }

    /** Whether texts stand in it that were not accepted and that nobody has made anything of. */
    public boolean disputed() {
        return !DraftTextDao.open(handle, draft.id()).isEmpty();
    }

    /** Gives it another state, and tells so. */
    public void move(Actor actor, DraftState state, String action, Map<String, ?> told, Instant at) {
        DraftDao.state(handle, draft.id(), state);
        DraftHistory.tell(handle, actor, draft.id(), action, told, at);
    }
}
