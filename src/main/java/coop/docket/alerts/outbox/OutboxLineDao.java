package coop.docket.alerts.outbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Reads what waits and what is parked, for those who look after the service. */
final class OutboxLineDao {
    private OutboxLineDao() {}

    static List<OutboxLine> list(Handle handle, MessageState state, int most) {
        return handle.createQuery(
                        """
                        select m.id, m.kind, m.occasion, m.way, m.reason, m.next_attempt, a.login, a.name,
                            (select count(*) from alert_attempt t where t.message_id = m.id) as tried
                        from alert_message m join account a on a.id = m.account_id
                        where m.state = :state order by m.id desc fetch first :most rows only""")
                .bind("state", state.name())
                .bind("most", most)
                .map((rows, context) -> new OutboxLine(
                        rows.getLong("id"),
                        MessageKind.valueOf(rows.getString("kind")),
                        rows.getString("occasion"),
                        rows.getString("login"),
                        rows.getString("name"),
                        Way.valueOf(rows.getString("way")),
                        rows.getString("reason"),
                        rows.getObject("next_attempt", OffsetDateTime.class).toInstant(),
                        rows.getInt("tried")))
                .list();
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
}
