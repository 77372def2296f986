package coop.docket.access;

import java.time.Instant;

/**
 * A token for a program that asks on behalf of an account.
 *
 * @param token shown this once; only its hash is kept
 */
public record IssuedToken(long id, String token, Instant expiresAt) {

    @Override
    public String toString() {
        return "token " + id;
    }
}
