package coop.docket.alerts;

import java.util.List;

/**
 * What a reader is told.
 *
 * @param text complete by itself
 * @param html the same for those who are shown it
 */
public record Message(String subject, String text, String html, List<Attachment> attachments) {

    /** @throws coop.docket.refusal.Refusal NOT_VALID if the subject could be more than that in a header */
    public Message {
        Header.check("subject", subject);
        attachments = List.copyOf(attachments);
    }

    @Override
    public String toString() {
        return subject;
    }
}
