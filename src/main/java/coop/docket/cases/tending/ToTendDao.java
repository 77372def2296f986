package coop.docket.cases.tending;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Finds the open cases that the tracker has to look at. */
final class ToTendDao {
    private ToTendDao() {}

    /**
     * Those that have not begun, whose day has come, whose step is no more, or of whose cooperative an import has told
     * something since; in the order of their cooperatives.
     *
     * @param steps all that there are, each after its kind and a colon
     */
    static List<Long> next(Handle handle, LocalDate today, Collection<String> steps, int limit) {
        return handle.createQuery(
                        """
                        select d.id from docket_case d join mention m on m.cooperative_id = d.cooperative_id
                            join cooperative c on c.id = d.cooperative_id
                        where d.open_slot is not null and c.withdrawn_by is null
                            and (d.work is null or d.tend_on <= :today or d.tended_revision < m.revision_id
                                or d.step is not null and d.kind || ':' || d.step not in (<steps>))
                        order by d.cooperative_id, d.id fetch first :limit rows only""")
                .bind("today", today)
                .bindList("steps", List.copyOf(steps))
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }

    /** The newest state of the register. */
    static long revision(Handle handle) {
        return handle.createQuery("select revision_id from register_state")
                .mapTo(long.class)
                .one();
    }
}
