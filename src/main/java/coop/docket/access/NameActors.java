package coop.docket.access;

import coop.docket.database.Database;
import java.util.Map;
import java.util.stream.Collectors;

/** Names those who stand in a history by their marks. Refuses nothing: who sees a history may know whose it is. */
public final class NameActors {
    private final Database database;

    public NameActors(Database database) {
        this.database = database;
    }

    /** The mark of the account of this number. */
    public static String mark(String account) {
        return "account:" + account;
    }

    /** People's names by their marks, {@code account:7} for instance; a job has none. */
    public Map<String, String> names() {
        return database.read(AccountDao::all).stream()
                .collect(Collectors.toMap(account -> account.actor().mark(), Account::name));
    }
}
