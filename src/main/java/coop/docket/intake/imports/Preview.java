package coop.docket.intake.imports;

import coop.docket.register.Sheet;
import coop.docket.register.revisions.SheetCounts;
import java.util.Map;

/**
 * What committing a file would do.
 *
 * @param token with which exactly this is committed
 * @param counts for each sheet of the file
 * @param total of all sheets
 * @param otherAreas whether it brings another list of communes and provinces than the stored one
 */
public record Preview(ImportToken token, Map<Sheet, SheetCounts> counts, SheetCounts total, boolean otherAreas) {

    public boolean changesNothing() {
        return total.changesNothing() && !otherAreas;
    }
}
