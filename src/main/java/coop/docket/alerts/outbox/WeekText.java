package coop.docket.alerts.outbox;

import coop.docket.alerts.Week;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What a reader is told of a week. */
public interface WeekText {

    /** What takes long and is the same for all readers, before the transaction in which one's text is written. */
    default void prepare() {}

    /**
     * @param handle of the transaction in which the text is kept
     * @param late whether it comes later than he wants it
     * @return empty where there is nothing to say and he wants nothing then
     */
    Optional<Written> write(Handle handle, long account, Week week, boolean late);
}
