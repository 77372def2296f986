package coop.docket.intake.difference;

import coop.docket.intake.Findings;
import coop.docket.intake.RefusedCell;
import coop.docket.intake.Remark;
import coop.docket.intake.files.RawRow;
import coop.docket.intake.sheets.SheetTable;
import coop.docket.refusal.Reason;
import coop.docket.register.Row;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes rows whose cooperative is not in the file, where it is stored; takes nothing that lies out of reach; passes everything else on. */
final class WithoutOwnRow implements Findings {
    private final Findings follower;
    private final Reach reach;
    private final Consumer<Handed> taker;
    private String code = "";
    private Handed handed;

    WithoutOwnRow(Findings follower, Reach reach, Consumer<Handed> taker) {
        this.follower = follower;
        this.reach = reach;
        this.taker = taker;
    }

    // the rows of one code come one after another
    @Override
    public boolean takenElsewhere(Row row) {
        if (!row.code().equals(code)) {
            code = row.code();
            handed = reach.holds(code) ? Handed.withoutOwnRow(code) : null;
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
    public Optional<Reason> against(Row cooperative) {
        return reach.takes(cooperative) ? Optional.empty() : Optional.of(Reason.of("import.area.outside"));
    }

    @Override
    public Optional<Reason> doubt(Row cooperative) {
        return reach.doubt(cooperative);
    }

    @Override
    public void refused(RefusedCell cell) {
        follower.refused(cell);
    }

    @Override
    public void sameKey(SheetTable table, RawRow first, RawRow refused) {
        follower.sameKey(table, first, refused);
    }

    @Override
    public void headed(SheetTable table) {
        follower.headed(table);
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
