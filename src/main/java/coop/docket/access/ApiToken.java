package coop.docket.access;

import java.time.Instant;
import java.util.Optional;

/** What is known of a token after it has been shown: everything but itself. */
public record ApiToken(
        long id, long account, String name, Instant createdAt, Instant expiresAt, Optional<Instant> revokedAt) {

    public boolean live(Instant now) {
        return revokedAt.isEmpty() && now.isBefore(expiresAt);
    }
}
