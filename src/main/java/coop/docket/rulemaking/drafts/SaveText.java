package coop.docket.rulemaking.drafts;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import java.time.InstantSource;

/** Saves the text of a file in a draft, also by itself while somebody types; the same again changes nothing. */
public final class SaveText {
    private final Database database;
    private final InstantSource clock;

    public SaveText(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param seen the text it was written upon; 0 where that was the version's own, or there was none
     * @return the id of the text that counts now, to be written upon next
     * @throws TextChangedMeanwhile if another was saved meanwhile; both are kept
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such draft;
     *     NOT_NOW where it is not being written; NOT_VALID if a pack has no place for such a file or text
     */
    public long save(Actor actor, long draft, String path, long seen, String text) {
        return save(actor, draft, path, seen, text, true);
    }

    /** As an editor does by itself: of what another keeps aside it settles nothing. */
    public long keep(Actor actor, long draft, String path, long seen, String text) {
        return save(actor, draft, path, seen, text, false);
    }

    private long save(Actor actor, long draft, String path, long seen, String text, boolean meant) {
        actor.need(Permission.EDIT_RULES);
        TextLimits.path(path);
        var plain = TextLimits.text(path, text);
        var written = database.write(handle -> new Writing(
                        handle, actor, HeldDraft.writable(handle, draft).draft(), path, clock.instant(), meant)
                .write(seen, plain));
        // not before both are kept
        if (written.refused() != null) {
            throw written.refused();
        }
        return written.counting();
    }
}
