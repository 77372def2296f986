package coop.docket.access;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Begins the session of somebody who has shown who he is, be it here or elsewhere. */
final class SessionStart {
    private SessionStart() {}

    /** @param token fresh, so that nobody can have known it before */
    static Account begin(Handle handle, long id, String token, Instant now) {
        SessionDao.deleteStartedBefore(handle, now.minus(SessionLimits.WHOLE));
        SessionDao.insert(handle, Secret.hash(token), id, now);
        var account = AccountDao.find(handle, id).orElseThrow();
        AuditDao.append(
                handle, AuditStream.account(id), account.actor(), AccountAction.SIGNED_IN, AuditContent.NOTHING, now);
        return account;
    }
}
