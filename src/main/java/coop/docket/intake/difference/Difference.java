package coop.docket.intake.difference;

import coop.docket.register.Sheet;
import coop.docket.register.revisions.SheetCounts;
import java.util.BitSet;
import java.util.Map;

/**
 * A difference that was found to its end.
 *
 * @param counts for each sheet of the file
 * @param mentioned the numbers of the stored cooperatives that the file names
 */
public record Difference(Map<Sheet, SheetCounts> counts, BitSet mentioned) {

    public SheetCounts total() {
        return counts.values().stream().reduce(SheetCounts.NONE, SheetCounts::plus);
    }
}
