package coop.docket.alerts.delivery;

import coop.docket.alerts.outbox.Outgoing;
import coop.docket.alerts.outbox.Recipient;
import coop.docket.refusal.Refusal;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** Lays mails into a folder, a file each, which mail programs open: for the demonstration, and for trying. */
final class FolderMail implements Carrier {
    private final Path folder;
    private final Envelope envelope;
    private final Session session = Session.getInstance(new Properties());

    FolderMail(Path folder, Envelope envelope) {
        this.folder = folder;
        this.envelope = envelope;
    }

    /** The file has the message's name, so a repeat takes its place. */
    @Override
    public Answer carry(Outgoing message, Recipient to) {
        try {
            Files.createDirectories(folder);
            var name = message.messageId().replaceAll("[^A-Za-z0-9.@-]", "_") + ".eml";
            var unfinished = Files.createTempFile(folder, "", ".part");
            try (var file = Files.newOutputStream(unfinished)) {
                envelope.of(session, message, to).writeTo(file);
            }
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            return Answer.taken(name);
        } catch (Refusal refused) {
            return Answer.never(refused.getMessage());
        } catch (MessagingException | IOException failed) {
            return Answer.notNow(failed.getMessage());
        }
    }
}
