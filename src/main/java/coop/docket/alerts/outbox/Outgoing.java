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
 */
public record Outgoing(
        long id,
        MessageKind kind,
        String occasion,
        long account,
        Way way,
        String messageId,
        boolean late,
        Written written,
        MailAddress address,
        int attempts,
        long lease,
        Instant writtenAt) {

    Outgoing with(Written text) {
        return new Outgoing(
                id, kind, occasion, account, way, messageId, late, text, address, attempts, lease, writtenAt);
    }

    /** As it is for whoever has just taken it. */
    Outgoing leased() {
        return new Outgoing(
                id, kind, occasion, account, way, messageId, late, written, address, attempts, lease + 1, writtenAt);
    }
}
