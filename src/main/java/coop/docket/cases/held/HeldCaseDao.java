package coop.docket.cases.held;

import coop.docket.access.AreaScope;
import coop.docket.areas.Vietnam;
import coop.docket.cases.CaseKind;
import coop.docket.cases.CaseState;
import coop.docket.cases.Outcome;
import coop.docket.cases.Weight;
import coop.docket.cases.course.Position;
import coop.docket.cases.course.PositionJson;
import coop.docket.cases.course.Work;
import coop.docket.rules.source.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.EmptyHandling;

/** Takes cases in hand. */
public final class HeldCaseDao {
    private static final String IN_SCOPE =
            "d.cooperative_id in (select c.id from cooperative c where " + AreaScope.CONDITION + ")";

    private static final String SELECT =
            """
            select d.id, d.cooperative_id, d.kind, d.state, d.outcome, d.closed_at, d.closed_revision, d.assignee,
                d.merged_into, d.work, d.anew, d.opened_at, d.severity, d.grounds, d.since, d.amount, d.look_on, d.version
            from docket_case d
            """;

    private static final RowMapper<HeldCase> CASE = (rows, context) -> new HeldCase(
            rows.getLong("id"),
            rows.getLong("cooperative_id"),
            CaseKind.valueOf(rows.getString("kind")),
            position(rows),
            Vietnam.day(instant(rows, "opened_at")),
            new Weight(
                    Severity.valueOf(rows.getString("severity")),
                    rows.getInt("grounds"),
                    rows.getObject("since", LocalDate.class),
                    rows.getLong("amount")),
            rows.getObject("look_on", LocalDate.class),
            rows.getLong("version"));

    private HeldCaseDao() {}

    /** Empty also where the case lies outside the scope. */
    public static Optional<HeldCase> hold(Handle handle, AreaScope scope, long id) {
        return scope.bind(handle.createQuery(SELECT + " where d.id = :id and " + IN_SCOPE + " for update"))
                .bind("id", id)
                .map(CASE)
                .findOne();
    }

    /** The same without keeping others off it. */
    public static Optional<HeldCase> look(Handle handle, AreaScope scope, long id) {
        return scope.bind(handle.createQuery(SELECT + " where d.id = :id and " + IN_SCOPE))
                .bind("id", id)
                .map(CASE)
                .findOne();
    }

    /** The most urgent open case of these kinds that nobody has, but for those that others are just taking. */
    public static Optional<HeldCase> holdNextUnassigned(Handle handle, AreaScope scope, Collection<CaseKind> kinds) {
        return scope.bind(handle.createQuery(SELECT
                        + " where d.assignee is null and d.open_slot is not null and d.kind in (<kinds>) and "
                        + IN_SCOPE
                        + " order by d.priority desc, d.id fetch first 1 rows only for update skip locked"))
                .bindList(
                        EmptyHandling.NULL_KEYWORD,
                        "kinds",
                        kinds.stream().map(CaseKind::name).toList())
                .map(CASE)
                .findOne();
    }

    /** Whether there is one, though others may just be taking it. */
    public static boolean anyUnassigned(Handle handle, AreaScope scope, Collection<CaseKind> kinds) {
        return scope.bind(handle.createQuery("select count(*) from docket_case d where d.assignee is null"
                                + " and d.open_slot is not null and d.kind in (<kinds>) and " + IN_SCOPE))
                        .bindList(
                                EmptyHandling.NULL_KEYWORD,
                                "kinds",
                                kinds.stream().map(CaseKind::name).toList())
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    /** Those of these numbers that are open, in the order of their cooperatives. */
    public static List<HeldCase> holdOpen(Handle handle, List<Long> ids) {
        return handle.createQuery(
                        SELECT
                                + " where d.id in (<ids>) and d.open_slot is not null order by d.cooperative_id, d.id for update")
                .bindList(EmptyHandling.NULL_KEYWORD, "ids", ids)
                .map(CASE)
                .list();
    }

    /** Whether other cases are merged into this one. */
    public static boolean mergedInto(Handle handle, long caseId) {
        return handle.createQuery("select count(*) from docket_case where merged_into = :id and outcome = 'MERGED'")
                        .bind("id", caseId)
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    public static boolean sees(Handle handle, AreaScope scope, long caseId) {
        return scope.bind(handle.createQuery("select count(*) from docket_case d where d.id = :id and " + IN_SCOPE))
                        .bind("id", caseId)
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    private static Position position(ResultSet rows) throws SQLException {
        var outcome = rows.getString("outcome");
        return new Position(
                CaseState.valueOf(rows.getString("state")),
                outcome == null ? null : Outcome.valueOf(outcome),
                instant(rows, "closed_at"),
                rows.getObject("closed_revision", Long.class),
                rows.getObject("assignee", Long.class),
                rows.getObject("merged_into", Long.class),
                work(rows));
    }

    /** What a row holds of the work on its case. */
    public static Work work(ResultSet rows) throws SQLException {
        var written = rows.getString("work");
        var work = written == null ? Work.none() : PositionJson.read(written, Work.class);
        return rows.getString("anew").equals("yes") ? work.anew() : work;
    }

    private static Instant instant(ResultSet rows, String column) throws SQLException {
        var at = rows.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
