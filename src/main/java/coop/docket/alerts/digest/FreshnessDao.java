package coop.docket.alerts.digest;

import coop.docket.access.AreaScope;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Counts the communes of an area, and those that nothing has come from for long. */
final class FreshnessDao {
    private FreshnessDao() {}

    /** @param silent of all */
    record Communes(long all, long silent) {}

    static Communes communes(Handle handle, AreaScope scope, Instant since) {
        return scope.bind(handle.createQuery(
                        """
                        select count(*) as communes, count(case when last is null or last < :since then 1 end) as silent
                        from (select c.area, max(r.made_at) as last
                            from cooperative c
                            left join mention m on m.cooperative_id = c.id
                            left join revision r on r.id = m.revision_id
                            where c.withdrawn_by is null and c.area is not null and
                        """
                                + AreaScope.CONDITION
                                + " group by c.area) of_area"))
                .bind("since", since)
                .map((rows, context) -> new Communes(rows.getLong("communes"), rows.getLong("silent")))
                .one();
    }
}
