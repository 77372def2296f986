package coop.docket.cases.docket;

import coop.docket.areas.Vietnam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long a case has been open, in days since it was opened. */
public enum OpenFor {
    UP_TO_30(0, 30),
    UP_TO_90(31, 90),
    UP_TO_180(91, 180),
    UP_TO_365(181, 365),
    LONGER(366, 40_000);

    private final int from;
    private final int to;

    OpenFor(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Days, the first of them. */
    public int from() {
        return from;
    }

    /** Days, the last of them. */
    public int to() {
        return to;
    }

    public static OpenFor of(LocalDate opened, LocalDate today) {
        var days = ChronoUnit.DAYS.between(opened, today);
        for (var each : values()) {
            if (days <= each.to) {
                return each;
            }
        }
        return LONGER;
    }

    /** The first moment at which such a case may have been opened. */
    Instant since(LocalDate today) {
        return beginning(today.minusDays(to));
    }

    /** The moment from which on it would have been opened too late. */
    Instant before(LocalDate today) {
        // a case that is opened while the day is being counted is new
        return beginning(this == UP_TO_30 ? today.plusDays(2) : today.minusDays(from - 1L));
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Vietnam.ZONE).toInstant();
    }
}
