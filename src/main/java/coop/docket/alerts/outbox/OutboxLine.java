package coop.docket.alerts.outbox;

import java.time.Instant;
import java.util.List;

/**
 * A message as those see it who look after the service: where it is, and not what it says.
 *
 * @param login of whom it is for
 * @param reason why it is parked, or what was answered last; null where nothing was
 * @param attempts the latest first
 */
public record OutboxLine(
        long id,
        MessageKind kind,
        String occasion,
        String login,
        String name,
        Way way,
        MessageState state,
        String reason,
        Instant nextAttempt,
        Instant writtenAt,
        List<Attempt> attempts) {

    /** One attempt to deliver it. */
    public record Attempt(Instant at, String outcome, String answer) {}
}
