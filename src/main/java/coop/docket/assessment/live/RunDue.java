package coop.docket.assessment.live;

import coop.docket.database.Database;
import coop.docket.register.revisions.RevisionDao;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;

/**
 * Tells whether a run is due: the register, the day or the pack is another than the newest run's, or that run was cut off.
 * Refuses nothing.
 */
public final class RunDue {
    private final Database database;
    private final InstantSource clock;

    public RunDue(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param pack the fingerprint of the pack that would judge */
    public boolean due(LocalDate day, String pack) {
        return database.read(handle -> due(handle, day, pack, clock.instant()));
    }

    private static boolean due(Handle handle, LocalDate day, String pack, Instant now) {
        if (new RevisionDao(handle).newest() == 0) {
            return false;
        }
        var newest = RunDao.newest(handle).orElse(null);
        if (newest == null || RunDao.requested(handle)) {
            return true;
        }
        if (newest.is(RunState.DONE)) {
            return newest.key().day().isBefore(day) || !newest.key().pack().equals(pack);
        }
        return !newest.heldAt(now);
    }
}
