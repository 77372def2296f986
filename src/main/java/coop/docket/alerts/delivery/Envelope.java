package coop.docket.alerts.delivery;

import coop.docket.alerts.AlertKey;
import coop.docket.alerts.Attachment;
import coop.docket.alerts.Header;
import coop.docket.alerts.Message;
import coop.docket.alerts.outbox.MessageKind;
import coop.docket.alerts.outbox.Outgoing;
import coop.docket.alerts.outbox.Recipient;
import coop.docket.areas.Vietnam;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMessage.RecipientType;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.TimeZone;

/** Makes a mail of a message: its headers, its text, its HTML, its files. */
final class Envelope {
    private static final String UTF_8 = "UTF-8";

    private final Sender sender;
    private final AlertKey key;
    private final InstantSource clock;

    Envelope(Sender sender, AlertKey key, InstantSource clock) {
        this.sender = sender;
        this.key = key;
        this.clock = clock;
    }

    /** A mail that keeps the name it was given: by it a receiver knows a repeat. */
    private static final class Named extends MimeMessage {
        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }

    /** @throws coop.docket.refusal.Refusal NOT_VALID if something could be more than it is in a header */
    MimeMessage of(Session session, Outgoing outgoing, Recipient to) throws MessagingException {
        var mail = new Named(session, "<" + Header.check("id", outgoing.messageId()) + ">");
        var message = outgoing.written().message();
        mail.setFrom(address(sender.from().text(), sender.name()));
        mail.setReplyTo(
                new InternetAddress[] {new InternetAddress(sender.answers().text(), true)});
        mail.setRecipient(RecipientType.TO, address(to.address().text(), to.name()));
        mail.setSubject(Header.check("subject", message.subject()), UTF_8);
        mail.setHeader("Date", date(clock.instant()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        mail.setHeader("Content-Language", to.language().code());
        if (outgoing.kind() != MessageKind.TEST) {
            list(mail, outgoing);
        }
        content(mail, message);
        mail.saveChanges();
        return mail;
    }

    /** As it is in Vietnam, wherever the machine stands. */
    private static String date(Instant instant) {
        var format = new MailDateFormat();
        format.setTimeZone(TimeZone.getTimeZone(Vietnam.ZONE));
        return format.format(Date.from(instant));
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            var made = new InternetAddress(address, true);
            made.setPersonal(Header.check("name", name), UTF_8);
            return made;
        } catch (UnsupportedEncodingException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** By one click of a mail program, without signing in (RFC 8058). */
    private void list(MimeMessage mail, Outgoing outgoing) throws MessagingException {
        var stop = sender.service().resolve("/alerts/stop/" + key.stopSecret(outgoing.account()));
        mail.setHeader("List-Id", "<alerts." + sender.service().getHost() + ">");
        folded(mail, "List-Unsubscribe", "<" + stop + ">, <mailto:" + sender.answers() + "?subject=unsubscribe>");
        mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private static void folded(MimeMessage mail, String name, String content) throws MessagingException {
        mail.setHeader(name, MimeUtility.fold(name.length() + 2, content));
    }

    private static void content(MimeMessage mail, Message message) throws MessagingException {
        var texts = new MimeMultipart("alternative", part(message.text(), "plain"), part(message.html(), "html"));
        if (message.attachments().isEmpty()) {
            mail.setContent(texts);
            return;
        }
        var whole = new MimeMultipart("mixed", wrapped(texts));
        for (var attachment : message.attachments()) {
            whole.addBodyPart(file(attachment));
        }
        mail.setContent(whole);
    }

    private static BodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static BodyPart wrapped(Multipart texts) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(texts);
        return part;
    }

    private static BodyPart file(Attachment attachment) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.bytes(), attachment.mediaType())));
        part.setFileName(attachment.name());
        part.setDisposition(Part.ATTACHMENT);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
