package coop.docket.progress.work;

import coop.docket.access.AreaScope;
import coop.docket.areas.Vietnam;
import coop.docket.cases.CaseKind;
import coop.docket.cases.Outcome;
import coop.docket.cases.course.PositionJson;
import coop.docket.cases.course.Work;
import coop.docket.progress.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Reads what is counted of cases. */
final class FactDao {
    private static final Set<Outcome> SETTLED = EnumSet.of(Outcome.RESOLVED, Outcome.CLEARED);

    private FactDao() {}

    /** By number. */
    static List<CaseFact> of(Handle handle, AreaScope scope, Part part) {
        var query = handle.createQuery(
                """
                select d.id, d.kind, d.open_slot, d.outcome, d.opened_at, d.closed_at, d.due_on, d.assignee, d.step,
                    d.work, d.anew, c.area, c.sector, c.type
                from docket_case d join cooperative c on c.id = d.cooperative_id where\s"""
                        + part.condition()
                        + " order by d.id");
        return part.bind(scope, query).map((rows, context) -> fact(rows)).list();
    }

    private static CaseFact fact(ResultSet rows) throws SQLException {
        var outcome = rows.getString("outcome");
        var open = rows.getString("open_slot") != null;
        return new CaseFact(
                rows.getLong("id"),
                CaseKind.valueOf(rows.getString("kind")),
                open,
                day(rows, "opened_at"),
                outcome != null && SETTLED.contains(Outcome.valueOf(outcome)) ? day(rows, "closed_at") : null,
                open ? rows.getObject("due_on", LocalDate.class) : null,
                rows.getObject("assignee", Long.class),
                rows.getString("step"),
                rows.getString("area"),
                rows.getString("sector"),
                rows.getString("type"),
                work(rows));
    }

    /** What came back has not begun anew yet. */
    private static Work work(ResultSet rows) throws SQLException {
        var written = rows.getString("work");
        return written == null || rows.getString("anew").equals("yes")
                ? Work.none()
                : PositionJson.read(written, Work.class);
    }

    private static LocalDate day(ResultSet rows, String column) throws SQLException {
        var at = rows.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.atZoneSameInstant(Vietnam.ZONE).toLocalDate();
    }
}
