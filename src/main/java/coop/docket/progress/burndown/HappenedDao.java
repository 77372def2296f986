package coop.docket.progress.burndown;

import coop.docket.access.AreaScope;
import coop.docket.areas.Vietnam;
import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseKind;
import coop.docket.cases.Json;
import coop.docket.progress.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Reads what opened and closed the cases of an area, cooperative by cooperative. */
final class HappenedDao {
    private HappenedDao() {}

    /** In the order in which it happened to each cooperative. */
    static void each(Handle handle, AreaScope scope, Part part, Consumer<Happened> each) {
        var query = handle.createQuery(
                """
                select d.cooperative_id, e.case_id, d.kind, e.action, e.at,
                    case when e.action = 'UNDONE' then e.content end as content
                from case_event e join docket_case d on d.id = e.case_id join cooperative c on c.id = d.cooperative_id
                where e.action in ('OPENED', 'REGRESSED', 'REOPENED', 'UNMERGED', 'CLEARED', 'RESOLVED', 'DISMISSED',
                    'MERGED', 'UNDONE') and\s"""
                        + part.condition()
                        + " order by d.cooperative_id, e.id");
        try (var all = part.bind(scope, query).map((rows, context) -> happened(rows)).stream()) {
            all.forEach(each);
        }
    }

    private static Happened happened(ResultSet rows) throws SQLException {
        var content = rows.getString("content");
        var undone = content == null ? null : Json.read(content).get("undone");
        return new Happened(
                rows.getLong("cooperative_id"),
                rows.getLong("case_id"),
                CaseKind.valueOf(rows.getString("kind")),
                CaseAction.valueOf(rows.getString("action")),
                undone == null ? null : CaseAction.valueOf(undone.toString()),
                rows.getObject("at", OffsetDateTime.class)
                        .atZoneSameInstant(Vietnam.ZONE)
                        .toLocalDate());
    }
}
