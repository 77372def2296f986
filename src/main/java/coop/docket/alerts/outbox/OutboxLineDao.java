package coop.docket.alerts.outbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Reads what waits and what is parked, for those who look after the service. */
final class OutboxLineDao {
    private OutboxLineDao() {}

    static List<OutboxLine> list(Handle handle, MessageState state, int most) {
        var ids = handle.createQuery(
                        "select id from alert_message where state = :state order by id desc fetch first :most rows only")
                .bind("state", state.name())
                .bind("most", most)
                .mapTo(Long.class)
                .list();
        if (ids.isEmpty()) {
            return List.of();
        }
        var attempts = attempts(handle, ids);
        return handle.createQuery(
                        """
                        select m.id, m.kind, m.occasion, m.way, m.state, m.reason, m.next_attempt, m.written_at,
                            a.login, a.name
                        from alert_message m join account a on a.id = m.account_id
                        where m.id in (<ids>) order by m.id desc""")
                .bindList("ids", ids)
                .map((rows, context) -> new OutboxLine(
                        rows.getLong("id"),
                        MessageKind.valueOf(rows.getString("kind")),
                        rows.getString("occasion"),
                        rows.getString("login"),
                        rows.getString("name"),
                        Way.valueOf(rows.getString("way")),
                        MessageState.valueOf(rows.getString("state")),
                        rows.getString("reason"),
                        instant(rows.getObject("next_attempt", OffsetDateTime.class)),
                        instant(rows.getObject("written_at", OffsetDateTime.class)),
                        attempts.getOrDefault(rows.getLong("id"), List.of())))
                .list();
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }

    private record Of(long message, OutboxLine.Attempt attempt) {}

    private static Map<Long, List<OutboxLine.Attempt>> attempts(Handle handle, List<Long> ids) {
        return handle
                .createQuery("select * from alert_attempt where message_id in (<ids>) order by id desc")
                .bindList("ids", ids)
                .map((rows, context) -> new Of(
                        rows.getLong("message_id"),
                        new OutboxLine.Attempt(
                                instant(rows.getObject("at", OffsetDateTime.class)),
                                rows.getString("outcome"),
                                rows.getString("answer"))))
                .stream()
                .collect(groupingBy(Of::message, mapping(Of::attempt, toList())));
    }

    static Map<MessageState, Long> counts(Handle handle) {
        return handle.createQuery("select state, count(*) from alert_message group by state")
                .reduceRows(new java.util.EnumMap<>(MessageState.class), (counts, row) -> {
                    counts.put(
                            MessageState.valueOf(row.getColumn("state", String.class)), row.getColumn(2, Long.class));
                    return counts;
                });
    }

    /** @return whether it was parked until now */
    static boolean unpark(Handle handle, long id, Instant now) {
        return handle.createUpdate(
                                """
                                update alert_message set state = 'WAITING', attempts = 0, next_attempt = :now,
                                    settled_at = null, lease = lease + 1
                                where id = :id and state = 'PARKED' and occasion not like '%/%'""")
                        .bind("now", now)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    /** What waits for its next attempt is tried now. */
    static int hurry(Handle handle, Instant now) {
        return handle.createUpdate(
                        """
                        update alert_message set next_attempt = :now
                        where state = 'WAITING' and attempts > 0 and next_attempt > :now""")
                .bind("now", now)
                .execute();
    }
}
