package coop.docket.progress.reports;

import coop.docket.progress.Part;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A report that its owner comes back to.
 *
 * @param quarter null: the last one that has ended
 * @param since when he wishes it to be sent that often
 */
public record SavedReport(long id, String name, Part part, Quarter quarter, Every every, Instant since) {
    public Quarter quarterOn(LocalDate today) {
        return quarter == null ? Quarter.lastFull(today) : quarter;
    }
}
