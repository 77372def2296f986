package coop.docket.alerts.outbox;

import coop.docket.alerts.Week;
import java.time.DayOfWeek;
import java.time.Instant;

/** An hour of a week, in Vietnam, at which somebody wants to be told of it. */
record Slot(Week week, DayOfWeek weekday, int hour) {

    static Slot of(Week week, int weekday, int hour) {
        return new Slot(week, DayOfWeek.of(weekday), hour);
    }

    static Slot of(Week week, WeekReader reader) {
        return new Slot(week, reader.weekday(), reader.hour());
    }

    Instant begins() {
        return week.at(weekday, hour);
    }
}
