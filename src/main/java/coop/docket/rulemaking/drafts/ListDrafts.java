package coop.docket.rulemaking.drafts;

import coop.docket.access.Actor;
import coop.docket.database.Database;
import java.util.List;

/** Lists drafts, those first that changed last. */
public final class ListDrafts {
    private final Database database;

    public ListDrafts(Database database) {
        this.database = database;
    }

    /**
     * @param states only those
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public List<Draft> list(Actor actor, List<DraftState> states, int limit) {
        DraftReaders.need(actor);
        return states.isEmpty() ? List.of() : database.read(handle -> DraftDao.list(handle, states, limit));
    }
}
