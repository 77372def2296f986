package coop.docket.rules.terms;

import java.time.Duration;

/**
 * How long rules may run, in time and in rows looked at: words ask it as they work, and it ends the run when either is
 * used up.
 *
 * <p>Rows are counted because a rule that compares every row with every other fills the memory before its time is over.
 */
public final class Deadline {
    private static final int ASK_EVERY = 4096;

    private final long nanosAllowed;
    private final long rowsAllowed;
    private long until;
    private long rows;
    private int asked;

    private Deadline(long nanosAllowed, long rowsAllowed) {
        this.nanosAllowed = nanosAllowed;
        this.rowsAllowed = rowsAllowed;
        restart();
    }

    public static Deadline none() {
        return new Deadline(Long.MAX_VALUE / 2, Long.MAX_VALUE);
    }

    public static Deadline of(Duration time, long rows) {
        return new Deadline(time.toNanos(), rows);
    }

    /** Begins anew, as before each batch. */
    public void restart() {
        until = System.nanoTime() + nanosAllowed;
        rows = 0;
    }

    /**
     * Counts rows that are about to be looked at.
     *
     * @throws RulesRanTooLong when the time is over or the rows are used up
     */
    public void check(int more) {
        rows += more;
        if (++asked >= ASK_EVERY || rows > rowsAllowed) {
            asked = 0;
            if (rows > rowsAllowed || System.nanoTime() - until > 0) {
                throw new RulesRanTooLong();
            }
        }
    }

    /** Whether it has ended what threw this; the engine wraps what words throw. */
    public static boolean passed(Throwable thrown) {
        return thrown instanceof RulesRanTooLong || thrown.getCause() != null && passed(thrown.getCause());
    }

    /** The rules did not come to an end in the time allowed. */
    public static final class RulesRanTooLong extends RuntimeException {
        RulesRanTooLong() {
            super("rules ran too long", null, false, false);
        }
    }
}
