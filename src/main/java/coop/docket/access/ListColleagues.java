package coop.docket.access;

import coop.docket.database.Database;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Lists those whom a case can be given to. */
public final class ListColleagues {
    private final Database database;

    public ListColleagues(Database database) {
        this.database = database;
    }

    /**
     * By name.
     *
     * @param area of the case; null where it is not known, or where there are several
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not assign cases
     */
    public List<Colleague> list(Actor actor, String area) {
        actor.need(Permission.ASSIGN_CASES);
        return database.read(handle -> {
            var within = within(handle, area);
            return AccountDao.all(handle).stream()
                    .filter(account -> account.enabled() && account.actor().may(Permission.WORK_CASES))
                    .filter(account -> area == null
                            || account.everywhere()
                            || account.areas().stream().anyMatch(within::contains))
                    .map(account -> new Colleague(account.id(), account.login(), account.name()))
                    .sorted(Comparator.comparing(Colleague::name).thenComparing(Colleague::login))
                    .toList();
        });
    }

    /** The area and the one that it lies in. */
    private static Set<String> within(Handle handle, String area) {
        var codes = new HashSet<String>();
        codes.add(area);
        codes.addAll(handle.createQuery("select parent from area where code = :code and parent is not null")
                .bind("code", area)
                .mapTo(String.class)
                .list());
        return codes;
    }
}
