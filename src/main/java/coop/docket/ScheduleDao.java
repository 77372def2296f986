package coop.docket;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Puts right what the scheduler has written down by a clock that has since been set back. */
final class ScheduleDao {
    private ScheduleDao() {}

    /** @param never a time to which nothing is put off, and of which nobody can have told yet that he lives */
    static int wake(Handle handle, Instant now, Instant never) {
        return handle.createUpdate(
                        """
                        update scheduled_tasks
                        set execution_time = :now, picked = false, picked_by = null, last_heartbeat = null,
                            version = version + 1
                        where execution_time > :never or last_heartbeat > :never""")
                .bind("now", now)
                .bind("never", never)
                .execute();
    }
}
