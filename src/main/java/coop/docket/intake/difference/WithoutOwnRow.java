package coop.docket.intake.difference;

import coop.docket.intake.Findings;
import coop.docket.intake.RefusedCell;
import coop.docket.intake.Remark;
import coop.docket.intake.files.RawRow;
import coop.docket.intake.sheets.SheetTable;
import coop.docket.register.Row;
import coop.docket.register.stored.RowDao;
import java.util.function.Consumer;

/** Takes rows whose cooperative is not in the file, where it is stored; passes everything else on. */
final class WithoutOwnRow implements Findings {
    private final Findings follower;
    private final RowDao dao;
    private final Consumer<Handed> taker;
    private String code = "";
    private Handed handed;

    WithoutOwnRow(Findings follower, RowDao dao, Consumer<Handed> taker) {
        this.follower = follower;
        this.dao = dao;
        this.taker = taker;
    }

    // the rows of one code come one after another
    @Override
    public boolean takenElsewhere(Row row) {
        if (!row.code().equals(code)) {
            code = row.code();
            handed = dao.holds(code) ? Handed.withoutOwnRow(code) : null;
            if (handed != null) {
                taker.accept(handed);
            }
        }
        if (handed != null) {
            handed.add(row);
        }
        return handed != null;
    }

    @Override
    public void refused(RefusedCell cell) {
        follower.refused(cell);
    }

    @Override
    public void refusedRow(SheetTable table, RawRow row) {
        follower.refusedRow(table, row);
    }

    @Override
    public void remarked(Remark remark) {
        follower.remarked(remark);
    }

    @Override
    public void progressed(long done, long total) {
        follower.progressed(done, total);
    }
}
