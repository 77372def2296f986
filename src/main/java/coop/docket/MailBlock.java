package coop.docket;

import coop.docket.alerts.MailAddress;
import coop.docket.alerts.delivery.Sender;
import coop.docket.alerts.delivery.SmtpServer;
import coop.docket.alerts.delivery.SmtpServer.Encryption;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The block {@code mail}; without a server and a folder mails wait in the outbox. */
record MailBlock(
        String host,
        String port,
        String encryption,
        String user,
        String password,
        String from,
        String name,
        String replyTo,
        String certificates,
        String folder) {
    static final MailBlock NONE = new MailBlock(null, null, null, null, null, null, null, null, null, null);

    private static final String DEMO_SENDER = "theodoi@htx.example.vn";
    private static final String SUBMISSION = "587";
    private static final String USUAL_ENCRYPTION = "starttls";
    private static final String USUAL_NAME = "Theo dõi HTX";

    MailBlock {
        host = given(host, "");
        port = given(port, SUBMISSION);
        encryption = given(encryption, USUAL_ENCRYPTION);
        user = given(user, "");
        password = Objects.requireNonNullElse(password, "");
        from = given(from, "");
        name = given(name, USUAL_NAME);
        replyTo = given(replyTo, "");
        certificates = given(certificates, "");
        folder = given(folder, "");
    }

    /** Mails are laid into this folder. */
    static MailBlock into(Path folder) {
        return new MailBlock(null, null, null, null, null, DEMO_SENDER, null, null, null, folder.toString());
    }

    private static String given(String text, String else_) {
        return text == null || text.isBlank() ? else_ : text.strip();
    }

    boolean asked() {
        return !host.isEmpty() || !folder.isEmpty();
    }

    Sender sender(URI service) {
        var answers = replyTo.isEmpty() ? null : MailAddress.of(replyTo);
        return new Sender(MailAddress.of(from), name, answers, service);
    }

    /** Empty where there is none, or mails are laid into a folder. */
    Optional<SmtpServer> server() {
        if (host.isEmpty() || !folder.isEmpty()) {
            return Optional.empty();
        }
        var trusted = certificates.isEmpty() ? null : Path.of(certificates);
        return Optional.of(new SmtpServer(
                host,
                Integer.parseInt(port),
                Encryption.valueOf(encryption.toUpperCase(Locale.ROOT)),
                user,
                password,
                trusted));
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
