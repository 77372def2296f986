package coop.docket.alerts.delivery;

import coop.docket.alerts.MailAddress;
import java.net.URI;

/**
 * Whom mails come from.
 *
 * @param name of the office, before its address
 * @param replyTo null: the address itself
 * @param service the address under which it is reached
 */
public record Sender(MailAddress from, String name, MailAddress replyTo, URI service) {
    MailAddress answers() {
        return replyTo == null ? from : replyTo;
    }
}
