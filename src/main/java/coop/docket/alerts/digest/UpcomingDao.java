package coop.docket.alerts.digest;

import coop.docket.access.AreaScope;
import coop.docket.cases.CaseKind;
import coop.docket.language.Language;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.EmptyHandling;

/** Reads which cooperatives lie within an area, and what they are called. */
final class UpcomingDao {
    private UpcomingDao() {}

    static LongPredicate visible(Handle handle, AreaScope scope) {
        if (scope.everywhere()) {
            return cooperative -> true;
        }
        var ids = new HashSet<Long>();
        scope.bind(handle.createQuery("select c.id from cooperative c where " + AreaScope.CONDITION))
                .mapTo(Long.class)
                .forEach(ids::add);
        return ids::contains;
    }

    /** How a cooperative is called. */
    record Named(long id, String code, String name, String area) {
        Upcoming.Line line(String rule, CaseKind kind, Map<Language, String> titles, LocalDate on) {
            return new Upcoming.Line(id, code, name, area, rule, kind, titles, on);
        }
    }

    static Map<Long, Named> names(Handle handle, AreaScope scope, List<Long> ids) {
        return scope
                .bind(handle.createQuery(
                        """
                        select c.id, c.code, c.name, coalesce(
                            (select max(a.name) from area a where a.code = c.area), c.area) as area_name
                        from cooperative c where c.id in (<ids>) and
                        """
                                + AreaScope.CONDITION))
                .bindList(EmptyHandling.NULL_KEYWORD, "ids", ids)
                .map((rows, context) -> new Named(
                        rows.getLong("id"),
                        rows.getString("code"),
                        rows.getString("name"),
                        rows.getString("area_name")))
                .stream()
                .collect(Collectors.toMap(Named::id, named -> named));
    }
}
