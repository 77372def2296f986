package coop.docket.alerts.outbox;

import coop.docket.alerts.MailAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads and writes what is to be sent; who has taken a row and lost it to another can no longer write to it. */
public final class OutboxDao {
    /** Longer than anything is ever put off. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(7);

    static final RowMapper<Outgoing> OUTGOING = (rows, context) -> new Outgoing(
            rows.getLong("id"),
            MessageKind.valueOf(rows.getString("kind")),
            rows.getString("occasion"),
            rows.getLong("account_id"),
            Way.valueOf(rows.getString("way")),
            rows.getString("message_id"),
            rows.getString("late").equals("yes"),
            written(rows.getString("content"), rows.getString("payload")),
            rows.getString("address") == null ? null : MailAddress.of(rows.getString("address")),
            rows.getInt("attempts"),
            rows.getLong("lease"),
            rows.getObject("written_at", OffsetDateTime.class).toInstant());

    private OutboxDao() {}

    private static Written written(String content, String payload) {
        return content == null ? null : new Written(MessageJson.read(content), payload);
    }

    /** Those that are not there yet. @return how many */
    public static int insert(Handle handle, Collection<NewMessage> messages) {
        if (messages.isEmpty()) {
            return 0;
        }
        try (var batch = handle.prepareBatch(
                """
                insert into alert_message (kind, occasion, account_id, way, message_id, late, state, content, payload,
                    address, attempts, next_attempt, lease, written_at)
                select :kind, :occasion, :account, :way, :name, :late, 'WAITING', cast(:content as text),
                    cast(:payload as text), cast(:address as varchar(254)), 0, cast(:at as timestamp(6) with time zone), 0,
                    cast(:at as timestamp(6) with time zone)
                from (values (1)) one(n)
                where not exists (select 1 from alert_message m
                    where m.kind = :kind and m.occasion = :occasion and m.account_id = :account and m.way = :way)""")) {
            for (var message : messages) {
                var written = message.written();
                batch.bind("kind", message.kind().name())
                        .bind("occasion", message.occasion())
                        .bind("account", message.account())
                        .bind("way", message.way().name())
                        .bind("name", message.messageId())
                        .bind("late", message.late() ? "yes" : "no")
                        .bind("content", written == null ? null : MessageJson.of(written.message()))
                        .bind("payload", written == null ? null : written.payload())
                        .bind(
                                "address",
                                message.address() == null
                                        ? null
                                        : message.address().text())
                        .bind("at", message.at())
                        .add();
            }
            return Arrays.stream(batch.execute()).sum();
        }
    }

    /**
     * Takes the one that has been due for longest, for as long as the lease; what was put off by a clock that has since
     * been set back is due.
     */
    public static Optional<Outgoing> take(Handle handle, Set<Way> ways, Instant now, Duration lease) {
        return handle.createQuery(
                        """
                        select * from alert_message
                        where state = 'WAITING' and (next_attempt <= :now or next_attempt > :never)
                            and way in (<ways>)
                        order by next_attempt, id fetch first 1 rows only for update skip locked""")
                .bind("now", now)
                .bind("never", now.plus(LONGEST_WAIT))
                .bindList("ways", ways.stream().map(Way::name).toList())
                .map(OUTGOING)
                .findOne()
                .map(due -> taken(handle, due, now.plus(lease)));
    }

    private static Outgoing taken(Handle handle, Outgoing due, Instant until) {
        handle.createUpdate("update alert_message set lease = lease + 1, next_attempt = :until where id = :id")
                .bind("until", until)
                .bind("id", due.id())
                .execute();
        return due.leased();
    }

    /** The text of the same for the same reader, written to go another way. */
    static Optional<Written> same(Handle handle, Outgoing message) {
        return handle.createQuery(
                        """
                        select * from alert_message
                        where kind = :kind and occasion = :occasion and account_id = :account and content is not null
                        order by id fetch first 1 rows only""")
                .bind("kind", message.kind().name())
                .bind("occasion", message.occasion())
                .bind("account", message.account())
                .map(OUTGOING)
                .findOne()
                .map(Outgoing::written);
    }

    public static Optional<Outgoing> find(Handle handle, long id) {
        return handle.createQuery("select * from alert_message where id = :id")
                .bind("id", id)
                .map(OUTGOING)
                .findOne();
    }

    /** Whether whoever has taken it still has it: nobody else has, and nobody else may. */
    public static boolean held(Handle handle, Outgoing message, Instant now) {
        return handle.createQuery(
                                """
                                select count(*) from alert_message
                                where id = :id and lease = :lease and state = 'WAITING' and next_attempt > :now""")
                        .bind("id", message.id())
                        .bind("lease", message.lease())
                        .bind("now", now)
                        .mapTo(long.class)
                        .one()
                == 1;
    }

    /** Keeps the text; whether whoever writes it still has the row. */
    public static boolean write(Handle handle, Outgoing message, Written written) {
        return handle.createUpdate(
                                """
                                update alert_message set content = :content, payload = :payload
                                where id = :id and lease = :lease and state = 'WAITING'""")
                        .bind("content", MessageJson.of(written.message()))
                        .bind("payload", written.payload())
                        .bind("id", message.id())
                        .bind("lease", message.lease())
                        .execute()
                == 1;
    }

    /** Ends an attempt; whether whoever made it still had the row. */
    public static boolean settle(Handle handle, Outgoing message, Settled settled, Instant now) {
        return handle.createUpdate(
                                """
                                update alert_message set state = :state, attempts = attempts + :tried, reason = :reason,
                                    next_attempt = :next, lease = lease + 1,
                                    settled_at = case when :state = 'WAITING' then null
                                        else cast(:now as timestamp(6) with time zone) end
                                where id = :id and lease = :lease and state = 'WAITING'""")
                        .bind("state", settled.state().name())
                        .bind("tried", settled.tried() ? 1 : 0)
                        .bind("reason", settled.reason())
                        .bind("next", settled.next() == null ? now : settled.next())
                        .bind("now", now)
                        .bind("id", message.id())
                        .bind("lease", message.lease())
                        .execute()
                == 1;
    }

    public static void attempt(Handle handle, long message, Instant at, String outcome, String answer) {
        handle.createUpdate(
                        """
                        insert into alert_attempt (message_id, at, outcome, answer)
                        values (:message, :at, :outcome, :answer)""")
                .bind("message", message)
                .bind("at", at)
                .bind("outcome", outcome)
                .bind("answer", answer)
                .execute();
    }
}
