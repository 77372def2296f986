package coop.docket.alerts.outbox;

import coop.docket.alerts.Week;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Reads and writes which hours of weeks have been written. */
final class SlotDao {
    private SlotDao() {}

    static Set<Slot> of(Handle handle, Week week) {
        return handle
                .createQuery("select weekday, hour_of_day from alert_slot where week = :week")
                .bind("week", week.toString())
                .map((rows, context) -> Slot.of(week, rows.getInt("weekday"), rows.getInt("hour_of_day")))
                .stream()
                .collect(Collectors.toSet());
    }

    /** Whether something was written of a week after the next. */
    static boolean ahead(Handle handle, Week week) {
        return handle.createQuery("select count(*) from alert_slot where week > :week")
                        .bind("week", week.next().toString())
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    /** Fails by a taken key where another has written it. */
    static void insert(Handle handle, Slot slot, boolean late, Instant now) {
        handle.createUpdate(
                        """
                        insert into alert_slot (week, weekday, hour_of_day, late, written_at)
                        values (:week, :weekday, :hour, :late, :now)""")
                .bind("week", slot.week().toString())
                .bind("weekday", slot.weekday().getValue())
                .bind("hour", slot.hour())
                .bind("late", late ? "yes" : "no")
                .bind("now", now)
                .execute();
    }
}
