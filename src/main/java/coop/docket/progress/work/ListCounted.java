package coop.docket.progress.work;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.progress.Part;
import java.time.LocalDate;
import java.util.List;

/** Lists the cases that a figure counts. */
public final class ListCounted {
    private final Database database;

    public ListCounted(Database database) {
        this.database = database;
    }

    /**
     * Their numbers, in order.
     *
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public List<Long> list(Actor actor, Part part, Counted counted, LocalDate today) {
        actor.need(Permission.READ_CASES);
        return database.read(handle -> FactDao.of(handle, actor.scope(), part)).stream()
                .filter(fact -> counted.counts(fact, today))
                .map(CaseFact::id)
                .toList();
    }
}
