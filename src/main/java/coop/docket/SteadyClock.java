package coop.docket;

import com.github.kagkarlsson.scheduler.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock that nobody sets: it begins with the machine's time and then goes by what has passed.
 *
 * <p>Whoever waits for a time by a clock that is set back waits until it has come again.
 */
final class SteadyClock implements Clock {
    private final Instant began = InstantSource.system().instant();
    private final long since = System.nanoTime();

    @Override
    public Instant now() {
        return began.plus(Duration.ofNanos(System.nanoTime() - since));
    }
}
