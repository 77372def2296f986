package coop.docket.cases.docket;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Counts the open cases that each rule is a ground of. */
public final class CountByRule {
    private final Database database;
    private final InstantSource clock;

    public CountByRule(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * By the rule's id; a rule that is a ground of none is not there.
     *
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public Map<String, Long> count(Actor actor, LocalDate today) {
        actor.need(Permission.READ_CASES);
        var sql = new WantedSql(Wanted.OPEN, actor.scope(), today, clock.instant());
        var tables = WantedSql.TABLES + " join case_ground g on g.case_id = d.id and g.present = 'yes'";
        var counts = new TreeMap<String, Long>();
        database.read(handle -> sql.query(
                                handle, "select g.rule_id as rule, count(*) as cases", tables, "group by g.rule_id")
                        .map((rows, context) -> Map.entry(rows.getString("rule"), rows.getLong("cases")))
                        .list())
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }
}
