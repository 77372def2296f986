package coop.docket.assessment.live;

import coop.docket.database.Database;
import java.time.InstantSource;

/**
 * Lets go of runs that a process which is no more was at, so that they go on at once and not when its turn is over.
 * Refuses nothing.
 */
public final class ReleaseRuns {
    private final Database database;
    private final InstantSource clock;

    public ReleaseRuns(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** For the start of a process; where others may be at the same database nothing is known of theirs, and all stay. */
    public void release() {
        if (database.ownedAlone()) {
            database.write(handle -> RunDao.releaseAll(handle, clock.instant()));
        }
    }
}
