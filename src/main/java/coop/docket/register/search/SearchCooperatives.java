package coop.docket.register.search;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import java.util.List;

/** Finds the cooperatives that somebody means, page by page. */
public final class SearchCooperatives {
    private final Database database;

    public SearchCooperatives(Database database) {
        this.database = database;
    }

    /**
     * @param words a code or words of a name; blank: all of them, by name
     * @param after where the page before ended; {@link Place#START} to begin
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public List<Found> search(Actor actor, String words, Place after, int limit) {
        actor.need(Permission.READ_REGISTER);
        return database.read(handle -> new Cooperatives(handle, actor.scope()).search(words, after, limit));
    }
}
