package coop.docket.alerts.outbox;

import java.time.Instant;

/**
 * A message that is to be sent.
 *
 * @param host of the service, for the message's own name
 * @param written null where its text is written later
 */
public record NewMessage(
        MessageKind kind,
        String occasion,
        long account,
        Way way,
        String host,
        boolean late,
        Written written,
        Instant at) {

    /** Follows from what it is about and whom it is for alone. */
    String messageId() {
        var suffix = way == Way.WEBHOOK ? ".webhook" : "";
        return kind.mark() + "." + occasion + "." + account + suffix + "@" + host;
    }
}
