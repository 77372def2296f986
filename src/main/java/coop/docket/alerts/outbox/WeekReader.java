package coop.docket.alerts.outbox;

import java.time.DayOfWeek;

/** Somebody who wants to be told of each week, on this day at this hour. */
public record WeekReader(Recipient recipient, DayOfWeek weekday, int hour) {}
