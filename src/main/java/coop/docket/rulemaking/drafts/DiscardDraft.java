package coop.docket.rulemaking.drafts;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import java.time.InstantSource;
import java.util.Map;

/** Puts a draft away for good; its texts are kept. */
public final class DiscardDraft {
    private final Database database;
    private final InstantSource clock;

    public DiscardDraft(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such draft;
     *     NOT_NOW where it is not being written
     */
    public void discard(Actor actor, long draft) {
        actor.need(Permission.EDIT_RULES);
        database.write(handle -> {
            HeldDraft.writable(handle, draft)
                    .move(actor, DraftState.DISCARDED, "draft.discarded", Map.of(), clock.instant());
            return null;
        });
    }
}
