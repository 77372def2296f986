package coop.docket.cases.docket;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.cases.CaseKind;
import coop.docket.database.Database;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Counts the open cases of each commune. */
public final class CountByArea {
    private final Database database;
    private final InstantSource clock;

    public CountByArea(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Those with the most overdue cases first; a commune without an open case is not there.
     *
     * @param kinds of case; none: all
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public List<AreaCount> count(Actor actor, Set<CaseKind> kinds, LocalDate today) {
        actor.need(Permission.READ_CASES);
        var sql = new WantedSql(Wanted.OPEN.kinds(kinds), actor.scope(), today, clock.instant());
        return database.read(handle -> sql.query(
                        handle,
                        """
                        select c.area as area, count(*) as cases,
                            sum(case when d.due_on < :today then 1 else 0 end) as overdue,
                            sum(case when d.opened_at >= :fresh then 1 else 0 end) as fresh""",
                        "group by c.area order by overdue desc, cases desc, area")
                .map((rows, context) -> new AreaCount(
                        rows.getString("area"), rows.getLong("cases"), rows.getLong("overdue"), rows.getLong("fresh")))
                .list());
    }
}
