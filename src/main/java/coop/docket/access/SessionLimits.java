package coop.docket.access;

import java.time.Duration;
import java.time.Instant;

/** How long a session lasts. */
final class SessionLimits {
    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration WHOLE = Duration.ofHours(10);
    /** What is seen is written once a minute, not at each click; so idleness is counted to the minute. */
    static final Duration STEP = Duration.ofMinutes(1);

    private SessionLimits() {}

    /** A clock that is put back ends a session and never lengthens it. */
    static boolean live(SessionDao.Kept session, Instant now) {
        return now.isBefore(session.startedAt().plus(WHOLE))
                && now.isBefore(session.lastSeenAt().plus(IDLE))
                && !now.isBefore(session.lastSeenAt().minus(STEP));
    }

    static boolean toBeSeen(SessionDao.Kept session, Instant now) {
        return !now.isBefore(session.lastSeenAt().plus(STEP));
    }
}
