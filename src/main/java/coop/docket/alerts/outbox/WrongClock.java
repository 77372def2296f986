package coop.docket.alerts.outbox;

import coop.docket.alerts.Week;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts aside what was written of weeks to come, by a clock that has been set back since: they are told when they come. */
final class WrongClock {
    private static final Logger LOG = LoggerFactory.getLogger(WrongClock.class);
    /** By less a clock may be put right without any week being told too early. */
    private static final Duration SLACK = Duration.ofDays(2);

    private WrongClock() {}

    static void putRight(Handle handle, Week week, Instant now) {
        var gone = handle.createUpdate("delete from alert_slot where week > :week and written_at > :slack")
                .bind("week", week.next().toString())
                .bind("slack", now.plus(SLACK))
                .execute();
        if (gone > 0) {
            var aside = aside(handle, week, now);
            LOG.warn("the clock was wrong: {} messages of weeks after {} are put aside", aside, week);
        }
    }

    /** What was sent stays told under a name of its own; what was not is not sent any more. */
    private static int aside(Handle handle, Week week, Instant now) {
        return handle.createUpdate(
                        """
                        update alert_message set occasion = occasion || '/' || id, lease = lease + 1,
                            reason = case when state = 'WAITING' then 'alerts.parked.clock' else reason end,
                            state = case when state = 'WAITING' then 'PARKED' else state end
                        where kind in ('WEEK', 'REPORT') and occasion >= :week and occasion not like '%/%'
                            and written_at > :slack""")
                .bind("week", week.next().next().toString())
                .bind("slack", now.plus(SLACK))
                .execute();
    }
}
