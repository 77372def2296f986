package coop.docket.alerts.subscriptions;

import java.time.DayOfWeek;

/** An hour of every week, in Vietnam. */
public record WeekHour(DayOfWeek day, int hour) {}
