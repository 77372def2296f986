package coop.docket.intake.difference;

import coop.docket.intake.Counts;
import coop.docket.register.Sheet;
import coop.docket.register.revisions.SheetCounts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Counts what becomes of the rows, sheet by sheet. */
final class Tally {
    private final Map<Sheet, SheetCounts> counts = new EnumMap<>(Sheet.class);

    void created(Sheet sheet, int rows) {
        add(sheet, new SheetCounts(rows, 0, 0, 0, 0, 0));
    }

    void changed(Sheet sheet, int cells) {
        add(sheet, new SheetCounts(0, 1, cells, 0, 0, 0));
    }

    void unchanged(Sheet sheet) {
        add(sheet, new SheetCounts(0, 0, 0, 1, 0, 0));
    }

    void notMentioned(Sheet sheet) {
        add(sheet, new SheetCounts(0, 0, 0, 0, 0, 1));
    }

    /** @param sheets those of the file, which are told even where nothing became of them */
    Map<Sheet, SheetCounts> counts(Set<Sheet> sheets, Counts read) {
        sheets.forEach(sheet -> add(sheet, new SheetCounts(0, 0, 0, 0, read.refused(sheet), 0)));
        return counts;
    }

    private void add(Sheet sheet, SheetCounts more) {
        counts.merge(sheet, more, SheetCounts::plus);
    }
}
