package coop.docket.cases.docket;

import coop.docket.access.AreaScope;
import coop.docket.cases.CaseKind;
import coop.docket.cases.CaseState;
import coop.docket.cases.Outcome;
import coop.docket.language.Language;
import coop.docket.rules.source.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads cases as lines of a list. */
final class CaseLineDao {
    private static final String CASE =
            """
            select d.id, d.cooperative_id, c.code, c.name, c.area, d.kind, d.state, d.outcome, d.regressed, d.severity,
                d.grounds, d.amount, d.since, d.priority, d.assignee, d.due_on, d.opened_at, d.version
            """;

    /**
     * The worst ground is the heaviest that is present, or was when the case closed; looked up for what is shown alone,
     * and title by title: a database that does not know yet how many findings there are would join them by reading all.
     */
    private static final String SELECT =
            """
            select d.*, (select w.title_vi from finding w where w.id = d.worst) as title_vi,
                (select w.title_en from finding w where w.id = d.worst) as title_en,
                (select w.title_th from finding w where w.id = d.worst) as title_th
            from (select d.*, (select u.name from account u where u.id = d.assignee) as assignee_name,
                    (select min(f.id) from case_ground g join finding f on f.id = g.finding_id
                        where g.case_id = d.id and f.severity = d.severity) as worst
                from (
            """
                    + CASE;

    private static final String END = ") d ) d ";

    private static final RowMapper<CaseLine> LINE = (rows, context) -> line(rows);

    private CaseLineDao() {}

    static List<CaseLine> page(Handle handle, WantedSql wanted, Order order, Order.Place from, int limit) {
        var rest = (from == null ? "" : "and " + order.after()) + " order by " + order.by()
                + " fetch first :limit rows only" + END + "order by " + order.by();
        var query = wanted.query(handle, SELECT, rest).bind("limit", limit);
        if (from != null) {
            query.bind("place", from.value()).bind("after", from.after());
        }
        return query.map(LINE).list();
    }

    static Optional<CaseLine> one(Handle handle, AreaScope scope, long id) {
        return scope.bind(handle.createQuery(
                        SELECT + " " + WantedSql.TABLES + " where d.id = :id and " + AreaScope.CONDITION + END))
                .bind("id", id)
                .map(LINE)
                .findOne();
    }

    static List<CaseLine> of(Handle handle, AreaScope scope, long cooperativeId) {
        return scope.bind(handle.createQuery(SELECT + " " + WantedSql.TABLES
                        + " where d.cooperative_id = :cooperative and " + AreaScope.CONDITION + END
                        + "order by d.id"))
                .bind("cooperative", cooperativeId)
                .map(LINE)
                .list();
    }

    private static CaseLine line(ResultSet rows) throws SQLException {
        var outcome = rows.getString("outcome");
        return new CaseLine(
                rows.getLong("id"),
                rows.getLong("cooperative_id"),
                rows.getString("code"),
                rows.getString("name"),
                rows.getString("area"),
                CaseKind.valueOf(rows.getString("kind")),
                CaseState.valueOf(rows.getString("state")),
                outcome == null ? null : Outcome.valueOf(outcome),
                rows.getString("regressed").equals("yes"),
                Severity.valueOf(rows.getString("severity")),
                spoken(rows, "title"),
                rows.getInt("grounds"),
                rows.getLong("amount"),
                rows.getObject("since", LocalDate.class),
                rows.getInt("priority"),
                rows.getObject("assignee", Long.class),
                rows.getString("assignee_name"),
                rows.getObject("due_on", LocalDate.class),
                rows.getObject("opened_at", OffsetDateTime.class).toInstant(),
                rows.getLong("version"));
    }

    /** A text that is kept in each language. */
    static Map<Language, String> spoken(ResultSet rows, String column) throws SQLException {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var text = rows.getString(column + "_" + language.code());
            texts.put(language, text == null ? "" : text);
        }
        return texts;
    }
}
