package coop.docket.access;

import coop.docket.database.Database;
import java.util.List;

/** Shows who may sign in, and who may no longer. */
public final class ListAccounts {
    private final Database database;

    public ListAccounts(Database database) {
        this.database = database;
    }

    /**
     * By login.
     *
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public List<Account> list(Actor actor) {
        actor.need(Permission.MANAGE_ACCOUNTS);
        return database.read(AccountDao::all);
    }
}
