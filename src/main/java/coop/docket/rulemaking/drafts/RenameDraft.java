package coop.docket.rulemaking.drafts;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import java.time.InstantSource;
import java.util.Map;

/** Gives a draft another title and another reason. */
public final class RenameDraft {
    private final Database database;
    private final InstantSource clock;

    public RenameDraft(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such draft;
     *     NOT_NOW where it is not being written; NOT_VALID if the title is missing or either is too long
     */
    public void rename(Actor actor, long draft, String title, String reason) {
        actor.need(Permission.EDIT_RULES);
        TextLimits.names(title.strip(), reason.strip());
        database.write(handle -> {
            HeldDraft.writable(handle, draft);
            DraftDao.rename(handle, draft, title.strip(), reason.strip());
            var told = Map.of("title", title.strip(), "reason", reason.strip());
            DraftHistory.tell(handle, actor, draft, "draft.renamed", told, clock.instant());
            return null;
        });
    }
}
