package coop.docket.alerts.reports;

import static java.util.stream.Collectors.toMap;

import coop.docket.alerts.outbox.ReportOccasion;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads which reports have been written down for somebody, and when they went. */
final class WentDao {
    private WentDao() {}

    /** The moment is empty where it has not gone. */
    static Map<ReportOccasion, Optional<Instant>> of(Handle handle, long account) {
        return handle
                .createQuery(
                        """
                        select occasion, max(case when state = 'SENT' then settled_at end) as went from alert_message
                        where account_id = :account and kind = 'REPORT' and occasion not like '%/%'
                        group by occasion""")
                .bind("account", account)
                .map((rows, context) -> Map.entry(
                        ReportOccasion.parse(rows.getString("occasion")),
                        Optional.ofNullable(rows.getObject("went", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
