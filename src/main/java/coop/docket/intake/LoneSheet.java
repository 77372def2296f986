package coop.docket.intake;

import coop.docket.intake.files.Table;
import coop.docket.intake.headings.HeadingSearch;
import coop.docket.intake.sheets.SheetTable;
import coop.docket.refusal.Refusal;
import coop.docket.register.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the cooperatives where no sheet bears their name: in the only sheet that is headed like them. */
final class LoneSheet {
    private static final int ROWS = 50;

    private final List<Table> tables;
    private final boolean convert;

    LoneSheet(List<Table> tables, boolean convert) {
        this.tables = tables;
        this.convert = convert;
    }

    /** @throws Refusal if several are headed like the cooperatives */
    Optional<SheetTable> find() {
        var found = new ArrayList<SheetTable>();
        for (var table : tables) {
            headed(table).ifPresent(found::add);
        }
        if (found.size() > 1) {
            throw Refusal.notValid(
                    "intake.file.which-cooperatives",
                    found.get(0).table().file(),
                    found.get(0).table().name(),
                    found.get(1).table().name(),
                    Sheet.COOPERATIVES.vietnamese());
        }
        return found.stream().findFirst();
    }

    private Optional<SheetTable> headed(Table table) {
        try {
            return Optional.of(SheetTable.of(table, Sheet.COOPERATIVES, convert));
        } catch (Refusal other) {
            if (other.reason().key().equals(HeadingSearch.OLD_TEXT)) {
                throw other;
            }
            return Optional.empty();
        }
    }

    /** Whether nothing stands in its first rows: spreadsheet programs add such sheets by themselves. */
    static boolean isBlank(Table table) {
        try (var rows = table.open()) {
            for (int i = 0; i < ROWS; i++) {
                var row = rows.next();
                if (row == null) {
                    return true;
                }
                if (!row.blank()) {
                    return false;
                }
            }
            return true;
        }
    }
}
