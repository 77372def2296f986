package coop.docket.alerts.outbox;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What else readers are sent at their hour of the week. */
public interface Besides {

    /**
     * @param handle of the transaction in which the hour is written
     * @param readers whose hour it is
     */
    List<NewMessage> of(Handle handle, Slot slot, List<WeekReader> readers, Instant now);
}
