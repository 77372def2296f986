package coop.docket.cases.tending;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Finds the open cases that the tracker has to look at. */
final class ToTendDao {
    private ToTendDao() {}

    /** Those whose day has come, or of whose cooperative an import has told something since. */
    static List<Long> next(Handle handle, LocalDate today, int limit) {
        return handle.createQuery(
                        """
                        select d.id from docket_case d join cooperative c on c.id = d.cooperative_id
                        where d.open_slot is not null and c.withdrawn_by is null
                            and (d.tend_on <= :today or d.id in (
                                select e.id from docket_case e join mention m on m.cooperative_id = e.cooperative_id
                                where m.revision_id > (select t.revision_id from tending t)
                                    and e.tended_revision < m.revision_id))
                        order by d.cooperative_id, d.id fetch first :limit rows only""")
                .bind("today", today)
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }

    /** Lets those be looked at that stand at a step that is no more, if the steps are others than when last looked at. */
    static void findLost(Handle handle, String hash, Collection<String> steps, LocalDate today) {
        if (handle.createUpdate("update tending set steps = :hash where steps <> :hash")
                        .bind("hash", hash)
                        .execute()
                > 0) {
            handle.createUpdate(
                            """
                            update docket_case set tend_on = :today
                            where open_slot is not null and step is not null and kind || ':' || step not in (<steps>)""")
                    .bind("today", today)
                    .bindList("steps", List.copyOf(steps))
                    .execute();
        }
    }

    /** All have been looked at as the register was then. */
    static void tendedUpTo(Handle handle, long revision) {
        handle.execute("update tending set revision_id = ? where revision_id < ?", revision, revision);
    }
}
