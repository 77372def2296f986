package coop.docket.rulemaking.health;

import coop.docket.access.AreaScope;
import coop.docket.areas.Vietnam;
import coop.docket.cases.Json;
import coop.docket.cases.Outcome;
import coop.docket.cases.moves.Dismissal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Counts what rules find and what becomes of it, as far as somebody's areas go. */
final class HealthDao {
    /** The reasons that say the rule should have said nothing; the others say that it was right. */
    private static final Set<String> MISTAKEN = Set.of(Dismissal.NOT_APPLICABLE.name(), Dismissal.WRONG_DATA.name());

    private HealthDao() {}

    /** Findings that stand, by rule. Of the wide rows the index alone is read. */
    static Map<String, Long> standing(Handle handle, AreaScope scope) {
        var counts = new TreeMap<String, Long>();
        scope.bind(handle.createQuery(
                        """
                        select f.rule_id as rule, count(*) as findings
                        from finding f join cooperative c on c.id = f.cooperative_id
                        where f.gone_run is null and
                        """
                                + AreaScope.CONDITION + " group by f.rule_id"))
                .map((rows, context) -> counts.put(rows.getString("rule"), rows.getLong("findings")))
                .list();
        return counts;
    }

    /** The rules that have ever found anything, wherever it was. */
    static Set<String> ever(Handle handle) {
        return handle.createQuery("select distinct rule_id from finding")
                .mapTo(String.class)
                .set();
    }

    /** Whether the register was ever judged to the end. */
    static boolean judged(Handle handle) {
        return handle.createQuery("select id from run where state = 'DONE' and judged > 0 fetch first 1 rows only")
                .mapTo(Long.class)
                .findFirst()
                .isPresent();
    }

    /** What became of the cases, by rule. */
    static Map<String, Fate> fates(Handle handle, AreaScope scope) {
        var fates = new TreeMap<String, Fate>();
        scope.bind(handle.createQuery(
                        """
                        select g.rule_id as rule, g.present, g.covered_until, d.open_slot, d.outcome, d.opened_at,
                            d.closed_at, e.content
                        from case_ground g join docket_case d on d.id = g.case_id
                            join cooperative c on c.id = d.cooperative_id
                            left join case_event e on d.outcome = 'DISMISSED' and e.id =
                                (select max(l.id) from case_event l where l.case_id = d.id and l.action = 'DISMISSED')
                        where
                        """
                                + AreaScope.CONDITION))
                .map((rows, context) -> {
                    add(fates.computeIfAbsent(rows.getString("rule"), rule -> new Fate()), rows);
                    return rows.getString("rule");
                })
                .list();
        return fates;
    }

    private static void add(Fate fate, ResultSet rows) throws SQLException {
        if (rows.getString("open_slot") != null) {
            if (rows.getString("present").equals("yes")) {
                fate.open();
            }
            return;
        }
        switch (Outcome.valueOf(rows.getString("outcome"))) {
            case CLEARED, RESOLVED ->
                fate.settled(days(
                        rows.getObject("opened_at", OffsetDateTime.class),
                        rows.getObject("closed_at", OffsetDateTime.class)));
            case DISMISSED -> {
                // what was no longer a ground then was not dismissed
                if (rows.getObject("covered_until") != null) {
                    fate.dismissed(mistaken(rows.getString("content")));
                }
            }
            case MERGED -> {}
        }
    }

    private static boolean mistaken(String content) {
        return content != null
                && MISTAKEN.contains(String.valueOf(Json.read(content).get("reason")));
    }

    private static long days(OffsetDateTime opened, OffsetDateTime closed) {
        return ChronoUnit.DAYS.between(Vietnam.day(opened.toInstant()), Vietnam.day(closed.toInstant()));
    }
}
