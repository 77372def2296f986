package coop.docket.alerts.digest;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How new the data are.
 *
 * @param imported when a file last mentioned a cooperative of the reader's areas; null where none did
 * @param judged when the rules last came to their end; null where they never did
 * @param judgedFor the day that they judged; null where they never did
 * @param areas how many communes have cooperatives
 * @param silent from how many of them nothing has come for 90 days
 */
public record Freshness(Instant imported, Instant judged, LocalDate judgedFor, long areas, long silent) {}
