package coop.docket.cli.terminal;

import java.time.Duration;

/** Tells on a terminal how far a long job has come; silent for the first two seconds, and where nobody looks. */
public final class Progress {
    private static final long SILENT = Duration.ofSeconds(2).toNanos();
    private static final long BETWEEN = Duration.ofMillis(200).toNanos();
    private static final int BAR = 30;

    private final Terminal terminal;
    private final long started = System.nanoTime();
    private long told;
    private boolean shown;

    public Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    public void at(long done, long total) {
        var now = System.nanoTime();
        if (!terminal.interactive() || now - started < SILENT || now - told < BETWEEN || total == 0) {
            return;
        }
        told = now;
        shown = true;
        var filled = (int) (BAR * done / total);
        var left = Duration.ofNanos((long) ((now - started) * (total - done) / (double) Math.max(done, 1)));
        terminal.err()
                .print("\r" + "█".repeat(filled) + "░".repeat(BAR - filled) + " "
                        + terminal.words().say("cli.progress", done, total, left.toSeconds()) + "   ");
    }

    /** Clears the line, so that what follows stands by itself. */
    public void clear() {
        if (shown) {
            terminal.err().print("\r" + " ".repeat(Math.min(terminal.width(), 90)) + "\r");
            shown = false;
        }
    }
}
