package coop.docket.alerts.delivery;

import jakarta.mail.MessagingException;

/** Tries whether the mail server lets this program in, without handing it anything. */
public final class ReachMail {
    private ReachMail() {}

    /**
     * @throws MailUnreachable if it does not
     * @throws coop.docket.refusal.Refusal NOT_VALID if the certificates to be trusted are none
     */
    public static void reach(SmtpServer server, Sender sender) {
        try {
            new SmtpMail(server, sender, null).reach();
        } catch (MessagingException refused) {
            throw new MailUnreachable(server.toString(), refused);
        }
    }
}
