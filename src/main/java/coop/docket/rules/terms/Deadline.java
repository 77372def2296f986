package coop.docket.rules.terms;

/** How long rules may run: words ask it now and then, and it ends the run when the time is over. */
public final class Deadline {
    private static final int ASK_EVERY = 4096;

    private final long nanosAllowed;
    private long until;
    private int asked;

    private Deadline(long nanosAllowed) {
        this.nanosAllowed = nanosAllowed;
        restart();
    }

    public static Deadline none() {
        return new Deadline(Long.MAX_VALUE / 2);
    }

    public static Deadline of(java.time.Duration time) {
        return new Deadline(time.toNanos());
    }

    /** Begins the time anew, as before each batch. */
    public void restart() {
        until = System.nanoTime() + nanosAllowed;
    }

    /** @throws RulesRanTooLong when the time is over */
    public void check() {
        if (++asked >= ASK_EVERY) {
            asked = 0;
            if (System.nanoTime() - until > 0) {
                throw new RulesRanTooLong();
            }
        }
    }

    /** The rules did not come to an end in the time allowed. */
    public static final class RulesRanTooLong extends RuntimeException {
        RulesRanTooLong() {
            super("rules ran too long", null, false, false);
        }
    }
}
