package coop.docket.alerts.delivery;

import coop.docket.access.Colleagues;
import coop.docket.alerts.outbox.OutboxDao;
import coop.docket.alerts.outbox.Outgoing;
import coop.docket.alerts.outbox.Overtaken;
import coop.docket.alerts.outbox.Readers;
import coop.docket.alerts.outbox.Recipient;
import coop.docket.alerts.outbox.Way;
import coop.docket.alerts.outbox.WriteText;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers what is due, one message after the other: each is taken under a lease, carried, and settled by what was
 * answered. Killed in between, it is carried again under the same name, so a message is never lost and at most repeated.
 */
public final class DeliverDue {
    private static final Logger LOG = LoggerFactory.getLogger(DeliverDue.class);
    /** Longer than one message takes, whatever the other side does. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private final Database database;
    private final InstantSource clock;
    private final Readers readers;
    private final WriteText texts;
    private final Carriers carriers;
    private final Settling settling;
    private final Duration lease;

    public DeliverDue(Database database, InstantSource clock, Readers readers, WriteText texts, Carriers carriers) {
        this(database, clock, readers, texts, carriers, LEASE);
    }

    /** @param lease for which a message is taken */
    DeliverDue(
            Database database,
            InstantSource clock,
            Readers readers,
            WriteText texts,
            Carriers carriers,
            Duration lease) {
        this.database = database;
        this.clock = clock;
        this.readers = readers;
        this.texts = texts;
        this.carriers = carriers;
        this.lease = lease;
        this.settling = new Settling(database, clock);
    }

    /** @param goOn asked between two messages */
    public Delivered deliver(BooleanSupplier goOn) {
        var ways = EnumSet.of(Way.PAGE);
        ways.addAll(carriers.byWay().keySet());
        var sum = Delivered.NOTHING;
        try {
            while (goOn.getAsBoolean()) {
                var taken = database.write(handle -> OutboxDao.take(handle, ways, clock.instant(), lease));
                if (taken.isEmpty()) {
                    break;
                }
                sum = sum.plus(deliver(taken.get(), ways));
            }
        } finally {
            carriers.byWay().values().forEach(Carrier::rest);
        }
        return sum;
    }

    private Delivered deliver(Outgoing taken, Set<Way> ways) {
        try {
            var written = texts.write(taken);
            if (written.isEmpty()) {
                return settling.nothingToSay(taken);
            }
            return taken.way() == Way.PAGE ? settling.onPage(taken) : carry(written.get(), ways);
        } catch (Overtaken overtaken) {
            return Delivered.NOTHING;
        } catch (Refusal refused) {
            return settling.by(taken, Answer.never(refused.reason().key()));
        } catch (RuntimeException failed) {
            LOG.error("{} cannot be written", taken.messageId(), failed);
            return settling.by(taken, Answer.notNow(failed.toString()));
        }
    }

    private Delivered carry(Outgoing message, Set<Way> ways) {
        var to = database.read(handle -> to(handle, message));
        if (to.filter(each -> reaches(each, message.way())).isEmpty()) {
            return settling.by(message, Answer.never("alerts.parked.no-address"));
        }
        var answer = carriers.byWay().get(message.way()).carry(message, to.get());
        if (answer.kind() == Answer.Kind.NOBODY_THERE) {
            ways.remove(message.way());
        }
        return settling.by(message, answer);
    }

    private Optional<Recipient> to(Handle handle, Outgoing message) {
        // whoever has been at a standstill may find that it is another's by now
        if (!OutboxDao.held(handle, message, clock.instant())) {
            LOG.warn("{} has been held for too long, and is left to another", message.messageId());
            throw new Overtaken();
        }
        return message.address() == null
                ? readers.find(handle, message.account())
                : Colleagues.find(handle, message.account())
                        .map(actor -> new Recipient(
                                actor.account(), actor.login(), actor.language(), message.address(), null));
    }

    private static boolean reaches(Recipient to, Way way) {
        return way == Way.MAIL ? to.address() != null : to.webhook() != null;
    }
}
