package coop.docket.progress.reports;

import coop.docket.progress.Part;
import java.time.LocalDate;

/**
 * A report that its owner comes back to.
 *
 * @param quarter null: the last one that has ended
 * @param weekly whether he wishes it with his weekly message
 */
public record SavedReport(long id, String name, Part part, Quarter quarter, boolean weekly) {
    public Quarter quarterOn(LocalDate today) {
        return quarter == null ? Quarter.lastFull(today) : quarter;
    }
}
