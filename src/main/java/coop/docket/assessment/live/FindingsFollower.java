package coop.docket.assessment.live;

import org.jdbi.v3.core.Handle;

/** Lets something follow from findings, in the transaction in which they are written. */
@FunctionalInterface
public interface FindingsFollower {
    /** For those who want the findings alone. */
    FindingsFollower NOBODY = (handle, chunk) -> {};

    /** Called for each part of the register, also where nothing moved there: time may have. */
    void follow(Handle handle, Chunk chunk);
}
