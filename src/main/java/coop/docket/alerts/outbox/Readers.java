package coop.docket.alerts.outbox;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Who is told, as the subscriptions say. */
public interface Readers {

    /** All who want to be told of each week. */
    List<WeekReader> ofWeek(Handle handle);

    /** Empty where he is disabled, or there is none. */
    Optional<Recipient> find(Handle handle, long account);
}
