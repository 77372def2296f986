package coop.docket.register.search;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import java.util.List;

/** Finds the cooperatives that a reader means. */
public final class SearchCooperatives {
    private static final int LARGEST = 200;

    private final Database database;

    public SearchCooperatives(Database database) {
        this.database = database;
    }

    /**
     * The best first; all by name where no words are given.
     *
     * @param after where the page before ended; {@link Place#START} to begin
     * @param limit at most 200
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public List<Found> search(Actor actor, String words, Place after, int limit) {
        actor.need(Permission.READ_REGISTER);
        return database.read(handle ->
                new Cooperatives(handle, actor.scope()).search(words, after, Math.max(1, Math.min(limit, LARGEST))));
    }
}
