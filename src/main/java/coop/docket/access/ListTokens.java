package coop.docket.access;

import coop.docket.database.Database;
import java.util.List;

/** Shows which tokens were issued, and which of them still open something. */
public final class ListTokens {
    private final Database database;

    public ListTokens(Database database) {
        this.database = database;
    }

    /** @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not */
    public List<ApiToken> list(Actor actor) {
        actor.need(Permission.MANAGE_TOKENS);
        return database.read(TokenDao::all);
    }
}
