package coop.docket.alerts.outbox;

import coop.docket.alerts.Week;
import java.util.Optional;

/** What is said with a report, and the report itself. */
public interface ReportText {

    /**
     * As the reader may see it now; outside of any transaction, for it takes a while.
     *
     * @param week in which it was due
     * @param late whether it comes later than he wants it
     * @return empty where he wants it no more, or may not have it
     */
    Optional<Written> write(long account, long report, Week week, boolean late);
}
