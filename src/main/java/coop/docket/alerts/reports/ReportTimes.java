package coop.docket.alerts.reports;

import java.time.Instant;

/**
 * When a report goes to its reader.
 *
 * @param next null where it does not go, or has no way to go
 * @param last null where it has not gone yet
 */
public record ReportTimes(Instant next, Instant last) {}
