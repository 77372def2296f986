package coop.docket.alerts.delivery;

import coop.docket.alerts.outbox.Outgoing;
import coop.docket.alerts.outbox.Recipient;
import coop.docket.refusal.Refusal;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Hands mails to a mail server, over one connection for as long as there are any. */
final class SmtpMail implements Carrier {
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration ANSWERING = Duration.ofSeconds(30);
    /** For one mail from the first word to the last; well within the time for which a message is taken. */
    static final Duration WHOLE = Duration.ofMinutes(2);

    private static final int NEVER = 500;
    private static final int NOT_NOW = 400;
    private static final int PATIENCE = 3;

    private final SmtpServer server;
    private final Envelope envelope;
    private final Duration whole;
    private final Line line;
    private final Session session;
    private SMTPTransport connection;
    /** How many attempts in a row have ended without an answer. */
    private int cutOff;

    SmtpMail(SmtpServer server, Sender sender, Envelope envelope) {
        this(server, sender, envelope, WHOLE);
    }

    SmtpMail(SmtpServer server, Sender sender, Envelope envelope, Duration whole) {
        this.server = server;
        this.envelope = envelope;
        this.whole = whole;
        this.line = new Line(Trust.of(server.certificates()));
        this.session = Session.getInstance(properties(server, sender, line));
    }

    private static Properties properties(SmtpServer server, Sender sender, Line line) {
        var properties = new Properties();
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", String.valueOf(server.port()));
        properties.put("mail.smtp.localhost", sender.service().getHost());
        properties.put("mail.smtp.from", sender.from().text());
        properties.put("mail.smtp.auth", String.valueOf(server.signsIn()));
        properties.put("mail.smtp.connectiontimeout", String.valueOf(CONNECTING.toMillis()));
        properties.put("mail.smtp.timeout", String.valueOf(ANSWERING.toMillis()));
        properties.put("mail.smtp.writetimeout", String.valueOf(ANSWERING.toMillis()));
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.2 TLSv1.3");
        properties.put("mail.smtp.socketFactory", line.open());
        properties.put("mail.smtp.socketFactory.fallback", "false");
        properties.put("mail.smtp.ssl.socketFactory", line.encrypted());
        properties.put("mail.smtp.ssl.enable", String.valueOf(server.encryption() == SmtpServer.Encryption.TLS));
        var begins = String.valueOf(server.encryption() == SmtpServer.Encryption.STARTTLS);
        properties.put("mail.smtp.starttls.enable", begins);
        properties.put("mail.smtp.starttls.required", begins);
        return properties;
    }

    @Override
    public synchronized Answer carry(Outgoing message, Recipient to) {
        var end = CutOff.after(whole, line);
        try {
            var mail = envelope.of(session, message, to);
            var nobody = connect();
            if (nobody != null) {
                return nobody;
            }
            connection.sendMessage(mail, mail.getAllRecipients());
            cutOff = 0;
            return Answer.taken(connection.getLastServerResponse());
        } catch (Refusal | MessagingException failed) {
            return failed instanceof MessagingException answered ? answer(answered) : Answer.never(failed.getMessage());
        } finally {
            end.close();
        }
    }

    /** @return why there is no connection; null where there is one */
    private Answer connect() {
        try {
            if (connection == null || !connection.isConnected()) {
                connection = (SMTPTransport) session.getTransport("smtp");
                connection.connect(server.signsIn() ? server.user() : null, server.password());
            }
            return null;
        } catch (MessagingException failed) {
            rest();
            return Answer.nobodyThere(told(failed));
        }
    }

    private Answer answer(MessagingException failed) {
        var code = code(failed);
        if (code >= NEVER) {
            return Answer.never(told(failed));
        }
        if (code >= NOT_NOW) {
            return Answer.notNow(told(failed));
        }
        // cut off: whether the mail was taken is not known, so it goes again under the same name
        rest();
        return ++cutOff < PATIENCE ? Answer.notNow(told(failed)) : Answer.nobodyThere(told(failed));
    }

    /** What the server answered last to the sender, the recipient or the text; 0 where it did not. */
    private static int code(MessagingException failed) {
        for (Exception each = failed; each instanceof MessagingException; each = next(each)) {
            var code = each instanceof SMTPAddressFailedException address
                    ? address.getReturnCode()
                    : each instanceof SMTPSenderFailedException sender
                            ? sender.getReturnCode()
                            : each instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
            if (code >= NOT_NOW) {
                return code;
            }
        }
        return 0;
    }

    private static Exception next(Exception failed) {
        return ((MessagingException) failed).getNextException();
    }

    /** The innermost says what the server said. */
    private static String told(MessagingException failed) {
        Exception inner = failed;
        while (inner instanceof MessagingException outer && outer.getNextException() != null) {
            inner = outer.getNextException();
        }
        return inner == failed ? failed.getMessage() : failed.getMessage() + ": " + inner.getMessage();
    }

    /** @throws MessagingException if the server cannot be reached, does not show who it is, or does not let this in */
    synchronized void reach() throws MessagingException {
        var end = CutOff.after(whole, line);
        try (var tried = session.getTransport("smtp")) {
            tried.connect(server.signsIn() ? server.user() : null, server.password());
        } finally {
            end.close();
        }
    }

    @Override
    public synchronized void rest() {
        var open = connection;
        connection = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (MessagingException gone) {
            // nothing waits on it
        }
    }
}
