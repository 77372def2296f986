package coop.docket.access;

import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.InstantSource;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Ends a token before its time. */
public final class RevokeToken {
    private final Database database;
    private final InstantSource clock;

    public RevokeToken(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One that was revoked already stays so.
     *
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND
     */
    public void revoke(Actor actor, long token) {
        actor.need(Permission.MANAGE_TOKENS);
        database.write(handle -> {
            revoke(handle, actor, token);
            return null;
        });
    }

    private void revoke(Handle handle, Actor actor, long id) {
        var token = TokenDao.find(handle, id).orElseThrow(() -> Refusal.notFound("access.token.not-found"));
        if (token.revokedAt().isPresent()) {
            return;
        }
        var now = clock.instant();
        TokenDao.revoke(handle, id, now);
        AuditDao.append(
                handle,
                AuditStream.account(token.account()),
                actor,
                AccountAction.TOKEN_REVOKED,
                AuditContent.of(Map.of("token", id)),
                now);
    }
}
