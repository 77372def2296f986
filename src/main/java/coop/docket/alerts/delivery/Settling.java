package coop.docket.alerts.delivery;

import coop.docket.alerts.outbox.MessageState;
import coop.docket.alerts.outbox.OutboxDao;
import coop.docket.alerts.outbox.Outgoing;
import coop.docket.alerts.outbox.Settled;
import coop.docket.database.Database;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down what became of a message; what somebody else has taken meanwhile is his to write down. */
final class Settling {
    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);

    private final Database database;
    private final InstantSource clock;

    Settling(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    Delivered nothingToSay(Outgoing message) {
        write(message, new Settled(MessageState.NOTHING, false, null, null), null);
        return Delivered.NOTHING;
    }

    Delivered onPage(Outgoing message) {
        write(message, new Settled(MessageState.SENT, false, null, null), null);
        return new Delivered(1, 0, 0);
    }

    Delivered by(Outgoing message, Answer answer) {
        // neither whom it is for nor what was said: names stand in both
        LOG.info("{}: {}, attempt {}", message.messageId(), answer.kind(), message.attempts() + 1);
        return switch (answer.kind()) {
            case TAKEN -> end(message, MessageState.SENT, null, answer);
            case NEVER -> end(message, MessageState.PARKED, answer.said(), answer);
            case NOT_NOW, NOBODY_THERE -> again(message, answer);
        };
    }

    private Delivered again(Outgoing message, Answer answer) {
        Optional<Duration> wait = BackOff.after(message.attempts() + 1);
        if (wait.isEmpty()) {
            return end(message, MessageState.PARKED, answer.said(), answer);
        }
        var next = clock.instant().plus(wait.get());
        write(message, new Settled(MessageState.WAITING, true, answer.said(), next), answer);
        return new Delivered(0, 1, 0);
    }

    private Delivered end(Outgoing message, MessageState state, String reason, Answer answer) {
        write(message, new Settled(state, true, reason, null), answer);
        return state == MessageState.SENT ? new Delivered(1, 0, 0) : new Delivered(0, 0, 1);
    }

    private void write(Outgoing message, Settled settled, Answer answer) {
        var now = clock.instant();
        var own = database.write(handle -> {
            if (answer != null) {
                OutboxDao.attempt(handle, message.id(), now, answer.kind().name(), answer.said());
            }
            return OutboxDao.settle(handle, message, settled, now);
        });
        if (!own) {
            LOG.warn("{} has been taken by another meanwhile", message.messageId());
        }
    }
}
