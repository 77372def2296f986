package coop.docket.alerts.outbox;

import coop.docket.alerts.MailAddress;
import java.time.Instant;

/**
 * A message on its way.
 *
 * @param occasion the week, or the event
 * @param messageId the same at every attempt, so that a receiver can tell a repeat
 * @param late whether it comes later than its reader wants it
 * @param written null until its text has been written
 * @param address that it goes to; null: its reader's own
 * @param attempts how often it was tried
 * @param lease of whoever has taken it
 * @param reason why it is parked, or what the last attempt was answered; null where there was none
 */
public record Outgoing(
        long id,
        MessageKind kind,
        String occasion,
        long account,
        Way way,
        String messageId,
        boolean late,
        MessageState state,
        Written written,
        MailAddress address,
        int attempts,
        Instant nextAttempt,
        long lease,
        String reason,
        Instant writtenAt) {

    Outgoing with(Written text) {
        return new Outgoing(
                id,
                kind,
                occasion,
                account,
                way,
                messageId,
                late,
                state,
                text,
                address,
                attempts,
                nextAttempt,
                lease,
                reason,
                writtenAt);
    }
}
