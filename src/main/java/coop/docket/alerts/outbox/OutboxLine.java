package coop.docket.alerts.outbox;

import java.time.Instant;

/**
 * A message as those see it who look after the service: where it is, and not what it says.
 *
 * @param login of whom it is for
 * @param reason why it is parked, or what was answered last; null where nothing was
 * @param attempts how often it was tried, since it was written
 */
public record OutboxLine(
        long id,
        MessageKind kind,
        String occasion,
        String login,
        String name,
        Way way,
        String reason,
        Instant nextAttempt,
        int attempts) {}
