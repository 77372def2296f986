package coop.docket.alerts.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long an attempt that failed is waited after; five days in all. */
final class BackOff {
    private static final List<Duration> FIRST =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));
    private static final Duration THEN = Duration.ofHours(6);
    private static final Duration IN_ALL = Duration.ofDays(5);

    private static final int MOST = most();

    private BackOff() {}

    /** By count and not by the clock, which may jump. */
    private static int most() {
        var waited = FIRST.stream().reduce(Duration.ZERO, Duration::plus);
        return FIRST.size() + (int) IN_ALL.minus(waited).dividedBy(THEN) + 1;
    }

    /** @param attempts that have failed; empty where it was tried for long enough */
    static Optional<Duration> after(int attempts) {
        if (attempts >= MOST) {
            return Optional.empty();
        }
        return Optional.of(attempts <= FIRST.size() ? FIRST.get(attempts - 1) : THEN);
    }
}
