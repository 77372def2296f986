package coop.docket.progress.targets;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.progress.Part;
import coop.docket.rules.targets.Measure;
import java.time.LocalDate;
import java.util.List;

/** Names the cooperatives that a figure is counted from. */
public final class ListMeasured {
    private final Database database;

    public ListMeasured(Database database) {
        this.database = database;
    }

    /**
     * By name; none of what is not counted in cooperatives.
     *
     * @param year of a growth; else null
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public List<Long> list(Actor actor, Part part, Measure measure, Which which, Integer year, LocalDate today) {
        actor.need(Permission.READ_CASES);
        if (GrowthDao.COLUMNS.containsKey(measure)) {
            return year == null
                    ? List.of()
                    : database.read(handle -> new GrowthDao(handle, actor.scope(), part, today)
                            .cooperatives(measure, year, which != Which.UNKNOWN));
        }
        return measure == Measure.UNSETTLED
                ? List.of()
                : database.read(
                        handle -> new FigureDao(handle, actor.scope(), part, today).cooperatives(measure, which));
    }
}
