package coop.docket.cli;

import coop.docket.cli.terminal.Progress;
import coop.docket.cli.terminal.Terminal;
import coop.docket.intake.Findings;
import coop.docket.intake.RefusedCell;
import coop.docket.intake.Remark;

/** Says of every refused cell where it stands, what stands in it and what was expected, and counts them. */
final class RefusedRows implements Findings {
    private final Terminal terminal;
    private final Progress progress;
    private long cells;

    RefusedRows(Terminal terminal, Progress progress) {
        this.terminal = terminal;
        this.progress = progress;
    }

    @Override
    public void refused(RefusedCell cell) {
        cells++;
        progress.clear();
        var reason = terminal.words().say(cell.reason());
        var row = cell.cooperative().isEmpty() || reason.contains(cell.cooperative())
                ? String.valueOf(cell.row())
                : terminal.words().say("cli.refused.row", String.valueOf(cell.row()), cell.cooperative());
        terminal.tell(
                quotes(reason, cell) ? "cli.refused" : "cli.refused.value",
                cell.file(),
                cell.sheet(),
                row,
                cell.column(),
                reason,
                cell.value());
    }

    /** Whether there is nothing to quote that the reason or the row's code has not said already. */
    private static boolean quotes(String reason, RefusedCell cell) {
        var value = cell.value().strip();
        return value.equals(cell.cooperative()) || reason.contains(value);
    }

    @Override
    public void remarked(Remark remark) {
        progress.clear();
        terminal.tell(
                remark.row() == 0 ? "cli.remark-on-sheet" : "cli.remark",
                remark.file(),
                remark.sheet(),
                String.valueOf(remark.row()),
                remark.column(),
                remark.reason());
    }

    @Override
    public void progressed(long done, long total) {
        progress.at(done, total);
    }

    boolean any() {
        return cells > 0;
    }
}
