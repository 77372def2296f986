package coop.docket.alerts.outbox;

import coop.docket.alerts.Week;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Who is told, as the subscriptions say. */
public interface Readers {

    /** The hours of a week at which anybody wants to be told of it; asked every few seconds. */
    Set<Slot> slots(Handle handle, Week week);

    /** All who want to be told at an hour of a week. */
    List<WeekReader> at(Handle handle, Slot slot);

    /** Empty where he is disabled, or there is none. */
    Optional<Recipient> find(Handle handle, long account);
}
