package coop.docket.rulemaking.drafts;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import java.time.InstantSource;

/** Takes a file out of a draft; its texts are kept. */
public final class RemoveText {
    private final Database database;
    private final InstantSource clock;

    public RemoveText(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param seen the text that was there; 0 where that was the version's own
     * @throws TextChangedMeanwhile if another was saved meanwhile: the file stays
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such draft;
     *     NOT_NOW where it is not being written
     */
    public void remove(Actor actor, long draft, String path, long seen) {
        actor.need(Permission.EDIT_RULES);
        TextLimits.path(path);
        var written = database.write(handle -> new Writing(
                        handle, actor, HeldDraft.writable(handle, draft).draft(), path, clock.instant(), true)
                .write(seen, null));
        if (written.refused() != null) {
            throw written.refused();
        }
    }
}
