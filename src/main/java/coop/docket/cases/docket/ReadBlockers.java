package coop.docket.cases.docket;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.areas.Vietnam;
import coop.docket.cases.CaseKind;
import coop.docket.database.Database;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts what keeps open cases from going on. */
public final class ReadBlockers {
    private final Database database;
    private final InstantSource clock;

    public ReadBlockers(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * How many cases of each kind, by the blocker's code; none for what blocks nothing.
     *
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public Map<String, Map<CaseKind, Long>> read(Actor actor) {
        actor.need(Permission.READ_CASES);
        var sql = new WantedSql(Wanted.OPEN, actor.scope(), Vietnam.today(clock), clock.instant());
        return database.read(handle -> {
            var counts = new TreeMap<String, Map<CaseKind, Long>>();
            sql.query(
                            handle,
                            "select b.code as code, d.kind as kind, count(*) as cases",
                            WantedSql.TABLES + " join case_blocker b on b.case_id = d.id",
                            "group by b.code, d.kind")
                    .map((rows, context) -> counts.computeIfAbsent(
                                    rows.getString("code"), code -> new EnumMap<>(CaseKind.class))
                            .put(CaseKind.valueOf(rows.getString("kind")), rows.getLong("cases")))
                    .list();
            return counts;
        });
    }
}
