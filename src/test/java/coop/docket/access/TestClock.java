package coop.docket.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that tests move. */
public final class TestClock implements InstantSource {
    private Instant now = Instant.parse("2026-11-23T02:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves on, or back by a negative time. */
    public void pass(Duration time) {
        now = now.plus(time);
    }
}
