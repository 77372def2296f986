package coop.docket.alerts.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server on this machine that takes nothing before STARTTLS, and keeps what it is handed. */
public final class Inbox implements AutoCloseable {
    public static final String HOST = "localhost";

    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final SMTPServer server;
    private volatile Refusing refusing = (stage, address) -> 0;

    private static final String USER = "theodoi";
    public static final String PASSWORD = "khong-ai-biet";

    /** What was handed over, byte by byte, and to whom it was to go. */
    public record Mail(String from, List<String> to, byte[] bytes) {

        public MimeMessage parsed() {
            var strict = new Properties();
            strict.put("mail.mime.address.strict", "true");
            try {
                return new MimeMessage(Session.getInstance(strict), new ByteArrayInputStream(bytes));
            } catch (MessagingException notAMail) {
                throw new AssertionError(notAMail);
            }
        }

        /** The only header of this name, as it stands. */
        public String header(String name) {
            try {
                var found = parsed().getHeader(name);
                if (found == null || found.length != 1) {
                    throw new AssertionError(name + ": " + (found == null ? 0 : found.length));
                }
                return found[0];
            } catch (MessagingException notAMail) {
                throw new AssertionError(notAMail);
            }
        }
    }

    /** Says with which code to refuse, 0 for not at all. */
    public interface Refusing {
        int code(Stage stage, String address);
    }

    /** Where in the conversation. */
    public enum Stage {
        SENDER,
        RECIPIENT,
        TEXT
    }

    private Inbox(SMTPServer.Builder server, Certificates certificates) {
        this.server = server.hostName(HOST)
                .enableTLS()
                .requireTLS()
                .startTlsSocketFactory(certificates.context())
                .insertReceivedHeaders(false)
                .maxConnections(50)
                .messageHandlerFactory(context -> new Taking())
                .build();
    }

    /** On a port that is free. */
    public static Inbox open(Certificates certificates) {
        return open(0, certificates);
    }

    public static Inbox open(int port, Certificates certificates) {
        var inbox = new Inbox(SMTPServer.port(port), certificates);
        inbox.server.start();
        return inbox;
    }

    /** One that takes mails of those alone who sign in. */
    public static Inbox closed(Certificates certificates) {
        var server = SMTPServer.port(0)
                .requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, context) -> {
                    if (!user.equals(USER) || !password.equals(PASSWORD)) {
                        throw new LoginFailedException();
                    }
                }));
        var inbox = new Inbox(server, certificates);
        inbox.server.start();
        return inbox;
    }

    private final class Taking implements MessageHandler {
        private final List<String> to = new ArrayList<>();
        private String from;

        @Override
        public void from(String address) throws RejectException {
            refuse(Stage.SENDER, address);
            from = address;
        }

        @Override
        public void recipient(String address) throws RejectException {
            refuse(Stage.RECIPIENT, address);
            to.add(address);
        }

        @Override
        public String data(InputStream text) throws RejectException, IOException {
            var bytes = text.readAllBytes();
            refuse(Stage.TEXT, to.get(0));
            mails.add(new Mail(from, List.copyOf(to), bytes));
            return null;
        }

        private void refuse(Stage stage, String address) throws RejectException {
            var code = refusing.code(stage, address);
            if (code > 0) {
                throw new RejectException(code, "no, said for a test");
            }
        }

        @Override
        public void done() {}
    }

    public void refuse(Refusing how) {
        refusing = how;
    }

    public List<Mail> mails() {
        return List.copyOf(mails);
    }

    public int port() {
        return server.getPortAllocated();
    }

    /** How it is reached by whoever trusts its certificate. */
    public SmtpServer settings(Path certificate) {
        return new SmtpServer(HOST, port(), SmtpServer.Encryption.STARTTLS, "", "", certificate);
    }

    /** The same for somebody who signs in. */
    public SmtpServer settings(Path certificate, String password) {
        return new SmtpServer(HOST, port(), SmtpServer.Encryption.STARTTLS, USER, password, certificate);
    }

    @Override
    public void close() {
        server.stop();
    }
}
