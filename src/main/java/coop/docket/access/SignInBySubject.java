package coop.docket.access;

import coop.docket.database.Database;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;

/** Begins a session of somebody who has shown at the single sign-on service who he is. */
public final class SignInBySubject {
    private final Database database;
    private final InstantSource clock;

    public SignInBySubject(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The token is new each time.
     *
     * @param subject by which that service knows him
     * @throws Refusal NOT_ALLOWED if no administrator has linked it to an account, or the account is disabled: the same
     *     answer for both, and nobody lets himself in
     */
    public SignedIn signIn(String subject) {
        var token = Secret.fresh();
        var account = database.write(handle -> begin(handle, subject, token));
        return new SignedIn(token, Session.csrfToken(token), account.actor());
    }

    private Account begin(Handle handle, String subject, String token) {
        var id = SubjectDao.locked(handle, subject)
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_ALLOWED, Reason.of("access.subject.unknown")));
        return SessionStart.begin(handle, id, token, clock.instant());
    }
}
