package coop.docket.cases.docket;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import java.time.InstantSource;
import java.time.LocalDate;

/** Counts open cases for the start page. */
public final class ReadFigures {
    private final Database database;
    private final InstantSource clock;

    public ReadFigures(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not */
    public DocketFigures read(Actor actor, LocalDate today) {
        actor.need(Permission.READ_CASES);
        var sql = new WantedSql(Wanted.OPEN, actor.scope(), today, clock.instant());
        var select =
                """
                select count(*) as cases, count(case when d.due_on < :today then 1 end) as overdue,
                    count(case when d.due_on >= :today and d.due_on <= :soon then 1 end) as due,
                    count(case when d.opened_at >= :fresh then 1 end) as fresh,
                    count(case when d.regressed = 'yes' then 1 end) as regressed,
                    count(case when d.assignee is null then 1 end) as unassigned,
                    count(case when d.assignee = :me then 1 end) as mine""";
        return database.read(handle -> sql.count(handle, select, "")
                .bind("me", actor.account())
                .map((rows, context) -> new DocketFigures(
                        rows.getLong("cases"),
                        rows.getLong("overdue"),
                        rows.getLong("due"),
                        rows.getLong("fresh"),
                        rows.getLong("regressed"),
                        rows.getLong("unassigned"),
                        rows.getLong("mine")))
                .one());
    }
}
