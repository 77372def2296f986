package coop.docket.rulemaking.previews;

import coop.docket.refusal.Refusal;
import java.time.Duration;
import java.util.function.LongConsumer;

/**
 * Ends a preview that would take for ever: each batch of a slow rule comes to its end in time, and a register has many.
 * Rules as they should be are a hundred times faster than this, also on a busy machine.
 */
final class Pace implements LongConsumer {
    private static final long START = Duration.ofMinutes(2).toNanos();
    private static final long EACH = Duration.ofMillis(5).toNanos();

    private final LongConsumer told;
    private final long begun = System.nanoTime();
    private long judged;

    Pace(LongConsumer told) {
        this.told = told;
    }

    /** @throws Refusal NOT_VALID if too few are done by now */
    @Override
    public void accept(long more) {
        judged += more;
        if (System.nanoTime() - begun > START + judged * EACH) {
            throw Refusal.notValid("previews.too-slow", judged);
        }
        told.accept(more);
    }
}
