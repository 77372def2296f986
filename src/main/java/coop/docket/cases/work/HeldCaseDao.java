package coop.docket.cases.work;

import coop.docket.access.AreaScope;
import coop.docket.cases.CaseKind;
import coop.docket.cases.CaseState;
import java.util.Collection;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.EmptyHandling;

/** Takes cases in hand and writes what is done to them. */
final class HeldCaseDao {
    private static final String IN_SCOPE =
            "cooperative_id in (select c.id from cooperative c where " + AreaScope.CONDITION + ")";

    private static final RowMapper<HeldCase> CASE = (rows, context) -> new HeldCase(
            rows.getLong("id"),
            rows.getLong("cooperative_id"),
            CaseState.valueOf(rows.getString("state")),
            rows.getObject("assignee", Long.class),
            rows.getLong("version"));

    private HeldCaseDao() {}

    /** Empty also where the case lies outside the scope. */
    static Optional<HeldCase> hold(Handle handle, AreaScope scope, long id) {
        return scope.bind(handle.createQuery(
                        "select id, cooperative_id, state, assignee, version from docket_case where id = :id and "
                                + IN_SCOPE + " for update"))
                .bind("id", id)
                .map(CASE)
                .findOne();
    }

    /** The most urgent open case of these kinds that nobody has, but for those that others are just taking. */
    static Optional<HeldCase> holdNextUnassigned(Handle handle, AreaScope scope, Collection<CaseKind> kinds) {
        return scope.bind(handle.createQuery("select id, cooperative_id, state, assignee, version from docket_case"
                        + " where assignee is null and open_slot is not null and kind in (<kinds>) and "
                        + IN_SCOPE
                        + " order by priority desc, id fetch first 1 rows only for update skip locked"))
                .bindList(
                        EmptyHandling.NULL_KEYWORD,
                        "kinds",
                        kinds.stream().map(CaseKind::name).toList())
                .map(CASE)
                .findOne();
    }

    static boolean sees(Handle handle, AreaScope scope, HeldCase held) {
        return scope.bind(handle.createQuery("select count(*) from docket_case where id = :id and " + IN_SCOPE))
                        .bind("id", held.id())
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    static void assign(Handle handle, HeldCase held, Long assignee) {
        handle.createUpdate("update docket_case set assignee = :assignee where id = :id")
                .bind("assignee", assignee)
                .bind("id", held.id())
                .execute();
    }

    static void advance(Handle handle, HeldCase held, long version) {
        handle.createUpdate("update docket_case set version = :version where id = :id")
                .bind("version", version)
                .bind("id", held.id())
                .execute();
    }
}
