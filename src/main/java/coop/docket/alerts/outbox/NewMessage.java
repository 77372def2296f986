package coop.docket.alerts.outbox;

import coop.docket.alerts.MailAddress;
import java.time.Instant;

/**
 * A message that is to be sent.
 *
 * @param host of the service, for the message's own name
 * @param written null where its text is written later
 * @param address that it goes to; null: its reader's own
 */
public record NewMessage(
        MessageKind kind,
        String occasion,
        long account,
        Way way,
        String host,
        boolean late,
        Written written,
        MailAddress address,
        Instant at) {

    /** Follows from what it is about and whom it is for alone. */
    String messageId() {
        var suffix = way == Way.WEBHOOK ? ".webhook" : "";
        return kind.mark() + "." + occasion + "." + account + suffix + "@" + host;
    }
}
