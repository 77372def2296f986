package coop.docket.progress.work;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.cases.CaseKind;
import coop.docket.database.Database;
import coop.docket.progress.Part;
import java.time.LocalDate;
import java.util.List;

/** Lays the cases of areas, sectors or types beside each other. */
public final class ReadLoads {
    private final Database database;

    public ReadLoads(Database database) {
        this.database = database;
    }

    /**
     * The group that most are overdue of first.
     *
     * @param kind of case; null: all
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public List<Load> read(Actor actor, Part part, CaseKind kind, By by, LocalDate today) {
        actor.need(Permission.READ_CASES);
        var facts = database.read(handle -> FactDao.of(handle, actor.scope(), part)).stream()
                .filter(fact -> kind == null || fact.kind() == kind)
                .toList();
        return Loads.of(facts, by, today);
    }
}
