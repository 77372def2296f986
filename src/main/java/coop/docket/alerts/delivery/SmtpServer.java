package coop.docket.alerts.delivery;

import java.nio.file.Path;

/**
 * The server that takes mails.
 *
 * @param user empty where it asks for none
 * @param certificates a file of certificates (PEM) that alone are trusted; null: those that Java trusts
 */
public record SmtpServer(
        String host, int port, Encryption encryption, String user, String password, Path certificates) {

    /** How the connection is kept from others. */
    public enum Encryption {
        /** It begins openly and is encrypted before anything is said; a server that does not offer it gets nothing. */
        STARTTLS,
        /** From its first byte. */
        TLS,
        /** Not at all: for a server in the same room. */
        NONE
    }

    boolean signsIn() {
        return !user.isEmpty();
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
