package coop.docket.assessment.live;

import coop.docket.database.Database;
import org.jdbi.v3.core.Handle;

/** Lets something follow from findings, in the transaction in which they are written. */
@FunctionalInterface
public interface FindingsFollower {
    /** For those who want the findings alone. */
    FindingsFollower NOBODY = (handle, chunk) -> {};

    /** Called for each part of the register, also where nothing moved there: time may have. */
    void follow(Handle handle, Chunk chunk);

    /** Called when a run is done, also when it had been done before: what must follow in its own time may now. */
    default void done(Database database, Run run) {}
}
