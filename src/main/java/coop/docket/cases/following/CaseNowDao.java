package coop.docket.cases.following;

import coop.docket.cases.CaseKind;
import coop.docket.cases.CaseState;
import coop.docket.cases.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads the cases that a run has to look at, and keeps others off them meanwhile. */
final class CaseNowDao {
    private static final RowMapper<CaseNow> CASE = (rows, context) -> {
        var outcome = rows.getString("outcome");
        return new CaseNow(
                rows.getLong("id"),
                new Subject(rows.getLong("cooperative_id"), CaseKind.valueOf(rows.getString("kind"))),
                CaseState.valueOf(rows.getString("state")),
                outcome == null ? null : Outcome.valueOf(outcome),
                rows.getString("regressed").equals("yes"),
                rows.getLong("mentioned") > rows.getLong("closed_revision"),
                rows.getString("target_slot") != null,
                rows.getObject("due_on", LocalDate.class),
                rows.getObject("look_on", LocalDate.class),
                rows.getLong("version"));
    };

    private CaseNowDao() {}

    /**
     * Cases of the cooperatives between these.
     *
     * @param all or else only those that may have to change though no finding has: by the day, or by an import
     */
    static List<CaseNow> between(Handle handle, long after, long upTo, boolean all, LocalDate day) {
        return handle.createQuery(
                        """
                        select c.id, c.cooperative_id, c.kind, c.state, c.outcome, c.regressed, c.closed_revision,
                            c.due_on, c.look_on, c.version,
                            (select m.revision_id from mention m where m.cooperative_id = c.cooperative_id) as mentioned,
                            (select t.open_slot from docket_case t where t.id = c.merged_into) as target_slot
                        from docket_case c
                        where c.cooperative_id > :after and c.cooperative_id <= :upTo
                            and (:all or c.look_on <= :day or c.outcome = 'MERGED' or c.outcome = 'RESOLVED'
                                and c.closed_revision < (select m.revision_id from mention m
                                    where m.cooperative_id = c.cooperative_id))
                        order by c.id for update""")
                .bind("after", after)
                .bind("upTo", upTo)
                .bind("all", all)
                .bind("day", day)
                .map(CASE)
                .list();
    }

    /** The grounds of the cases of the cooperatives between these, by case. */
    static Map<Long, List<KeptGround>> grounds(Handle handle, long after, long upTo) {
        var byCase = new HashMap<Long, List<KeptGround>>();
        handle.createQuery(
                        """
                        select g.case_id, g.rule_id, g.finding_id, g.present, g.covered_until
                        from case_ground g join docket_case c on c.id = g.case_id
                        where c.cooperative_id > :after and c.cooperative_id <= :upTo
                        order by g.case_id, g.rule_id""")
                .bind("after", after)
                .bind("upTo", upTo)
                .map((rows, context) -> Map.entry(
                        rows.getLong("case_id"),
                        new KeptGround(
                                rows.getString("rule_id"),
                                rows.getLong("finding_id"),
                                rows.getString("present").equals("yes"),
                                rows.getObject("covered_until", LocalDate.class))))
                .forEach(entry -> byCase.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                        .add(entry.getValue()));
        return byCase;
    }
}
