package coop.docket.pages.imports;

import coop.docket.intake.RefusedCell;
import coop.docket.intake.Remark;
import coop.docket.intake.difference.DifferenceFollower;
import coop.docket.intake.files.RawRow;
import coop.docket.intake.refusals.RefusedRowsKept;
import coop.docket.intake.sheets.SheetTable;

/** Of a difference, what is refused. */
record RefusedRows(RefusedRowsKept kept) implements DifferenceFollower {

    @Override
    public void refused(RefusedCell cell) {
        kept.refused(cell);
    }

    @Override
    public void sameKey(SheetTable table, RawRow first, RawRow refused) {
        kept.sameKey(table, first, refused);
    }

    @Override
    public void headed(SheetTable table) {
        kept.headed(table);
    }

    @Override
    public void refusedRow(SheetTable table, RawRow row) {
        kept.refusedRow(table, row);
    }

    @Override
    public void remarked(Remark remark) {}
}
