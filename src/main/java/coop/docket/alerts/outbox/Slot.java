package coop.docket.alerts.outbox;

import coop.docket.alerts.Week;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;

/** An hour of a week, in Vietnam, at which somebody wants to be told of it. */
public record Slot(Week week, DayOfWeek weekday, int hour) {
    static final Duration LATE = Duration.ofHours(1);

    static Slot of(Week week, int weekday, int hour) {
        return new Slot(week, DayOfWeek.of(weekday), hour);
    }

    public static Slot of(Week week, WeekReader reader) {
        return new Slot(week, reader.weekday(), reader.hour());
    }

    /** The same hour of another week. */
    public Slot in(Week other) {
        return new Slot(other, weekday, hour);
    }

    public Instant begins() {
        return week.at(weekday, hour);
    }

    /** Whether what is written now comes later than it is wanted. */
    public boolean late(Instant now) {
        return now.isAfter(begins().plus(LATE));
    }
}
