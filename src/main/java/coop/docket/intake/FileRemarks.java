package coop.docket.intake;

import coop.docket.intake.sheets.OldColumn;
import coop.docket.intake.sheets.RegisterSheets;
import coop.docket.intake.sheets.SheetTable;
import coop.docket.refusal.Reason;
import java.util.List;

/** Tells what concerns whole sheets and columns, once they have been read through. */
record FileRemarks(RegisterSheets sheets, List<SheetTable> tables, ReadAs readAs) {

    void tell(Findings findings) {
        sheets.tellHidden((table, count, first) ->
                findings.remarked(remark(table, first, "", Reason.of("intake.remark.hidden", (long) count))));
        var old = sheets.oldColumns();
        for (var table : tables) {
            for (var column : old.get(table.sheet())) {
                findings.remarked(remark(table, column.row(), table.heading().at(column.place()), reason(column)));
            }
        }
    }

    private Reason reason(OldColumn column) {
        return Reason.of(
                readAs.convert() ? "intake.remark.converted" : "intake.remark.old-text",
                column.old().shown(),
                column.sample(),
                column.old().toUnicode(column.sample()));
    }

    private static Remark remark(SheetTable table, int row, String column, Reason reason) {
        return new Remark(table.table().file(), table.table().name(), row, column, reason);
    }
}
