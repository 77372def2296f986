package coop.docket.cases.docket;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.areas.Vietnam;
import coop.docket.cases.CaseKind;
import coop.docket.database.Database;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Reads the deadlines of open cases, the earliest first; of what waits too, but not of what is suspended. */
public final class ReadDeadlines {
    private static final String SELECT =
            """
            select d.id, c.name, d.kind, d.step, d.due_on, d.version,
                (select u.name from account u where u.id = d.assignee) as owner""";

    private final Database database;
    private final InstantSource clock;

    public ReadDeadlines(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param mine only of cases that the actor has
     * @param from the first day
     * @param until the last day
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public List<Deadline> read(Actor actor, boolean mine, LocalDate from, LocalDate until, int most) {
        actor.need(Permission.READ_CASES);
        var wanted = mine ? Wanted.OPEN.of(actor.account()) : Wanted.OPEN;
        var sql = new WantedSql(wanted, actor.scope(), Vietnam.today(clock), clock.instant());
        return database.read(handle -> sql.query(
                        handle,
                        SELECT,
                        """
                        and d.due_on >= :from and d.due_on <= :until
                        order by d.due_on, d.id fetch first :most rows only""")
                .bind("from", from)
                .bind("until", until)
                .bind("most", most)
                .map((rows, context) -> new Deadline(
                        rows.getLong("id"),
                        rows.getString("name"),
                        CaseKind.valueOf(rows.getString("kind")),
                        rows.getString("step"),
                        rows.getObject("due_on", LocalDate.class),
                        rows.getString("owner"),
                        rows.getLong("version")))
                .list());
    }
}
