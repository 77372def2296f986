package coop.docket.cli;

import coop.docket.cli.terminal.Progress;
import coop.docket.cli.terminal.Terminal;
import coop.docket.intake.RefusedCell;
import coop.docket.intake.Remark;
import coop.docket.intake.difference.DifferenceFollower;
import coop.docket.intake.files.RawRow;
import coop.docket.intake.imports.Preview;
import coop.docket.intake.refusals.RefusedRowsKept;
import coop.docket.intake.sheets.SheetTable;
import coop.docket.register.Column;
import coop.docket.register.RegisterNames;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.register.changes.CellChange;
import coop.docket.register.revisions.SheetCounts;
import java.util.List;

/** Says what a file would change: each changed value, the first of what is new or not mentioned, and counts. */
final class DifferenceText implements DifferenceFollower {
    private static final int SHOWN = 50;

    private final RefusedRowsKept kept;
    private final Terminal terminal;
    private final Progress progress;
    private final RefusedRows refused;
    private int created;
    private int notMentioned;

    /** @param kept where refused rows are kept as well; null where nobody asked for them */
    DifferenceText(Terminal terminal, RefusedRowsKept kept) {
        this.kept = kept;
        this.terminal = terminal;
        this.progress = new Progress(terminal);
        this.refused = new RefusedRows(terminal, progress);
    }

    @Override
    public void created(Row row) {
        if (row.sheet() == Sheet.COOPERATIVES && created++ < SHOWN) {
            say("cli.import.created", row.code(), row.text(Sheet.COOPERATIVES.column("name")));
        }
    }

    @Override
    public void changed(Row before, Row after, List<CellChange> cells) {
        for (var cell : cells) {
            var column = cell.column();
            say(
                    "cli.import.changed",
                    after.code(),
                    name(after.sheet()),
                    name(column),
                    shown(before.value(column)),
                    shown(after.value(column)));
        }
    }

    @Override
    public void notMentioned(String code, String name) {
        if (notMentioned++ < SHOWN) {
            say("cli.import.not-mentioned", code, name);
        }
    }

    @Override
    public void refused(RefusedCell cell) {
        refused.refused(cell);
        if (kept != null) {
            kept.refused(cell);
        }
    }

    @Override
    public void sameKey(SheetTable table, RawRow first, RawRow refused) {
        if (kept != null) {
            kept.sameKey(table, first, refused);
        }
    }

    @Override
    public void headed(SheetTable table) {
        if (kept != null) {
            kept.headed(table);
        }
    }

    @Override
    public void refusedRow(SheetTable table, RawRow row) {
        if (kept != null) {
            kept.refusedRow(table, row);
        }
    }

    @Override
    public void remarked(Remark remark) {
        refused.remarked(remark);
    }

    @Override
    public void progressed(long done, long total) {
        progress.at(done, total);
    }

    void print(Preview preview) {
        progress.clear();
        preview.counts().forEach(this::counted);
        if (preview.otherAreas()) {
            terminal.say("cli.import.areas");
        }
    }

    /** The template has sheets for everything, and most offices fill in a few. */
    private void counted(Sheet sheet, SheetCounts counts) {
        if (sheet == Sheet.COOPERATIVES || !counts.equals(SheetCounts.NONE)) {
            terminal.say(
                    "cli.import.counts",
                    name(sheet),
                    counts.created(),
                    counts.changed(),
                    counts.cells(),
                    counts.unchanged(),
                    counts.refused(),
                    counts.notMentioned());
        }
    }

    private void say(String key, Object... arguments) {
        progress.clear();
        terminal.say(key, arguments);
    }

    private Object shown(Object value) {
        return value == null ? terminal.words().say("cli.import.blank") : value;
    }

    private String name(Sheet sheet) {
        return RegisterNames.in(terminal.language()).heading(sheet);
    }

    private String name(Column column) {
        return RegisterNames.in(terminal.language()).heading(column);
    }
}
