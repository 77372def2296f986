package coop.docket.access;

import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Shows somebody where he is signed in, and ends what he no longer wants or does not know. */
public final class OwnSessions {
    private static final int MARK = 16;

    private final Database database;
    private final InstantSource clock;

    public OwnSessions(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Those that go on, the newest first.
     *
     * @param token of the one that he asks from
     */
    public List<OpenSession> list(Actor actor, String token) {
        var own = Secret.hash(token);
        var now = clock.instant();
        return database.read(handle -> SessionDao.of(handle, actor.account())).stream()
                .filter(each -> SessionLimits.live(each.kept(), now))
                .map(each -> new OpenSession(
                        mark(each.hash()),
                        each.kept().startedAt(),
                        each.kept().lastSeenAt(),
                        each.hash().equals(own)))
                .toList();
    }

    /** @throws Refusal NOT_FOUND if he has no such session */
    public void end(Actor actor, String mark) {
        database.write(handle -> {
            end(handle, actor, mark);
            return null;
        });
    }

    private void end(Handle handle, Actor actor, String mark) {
        var wanted = SessionDao.of(handle, actor.account()).stream()
                .filter(each -> mark(each.hash()).equals(mark))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("access.session.not-found"));
        SessionDao.delete(handle, wanted.hash());
        AuditDao.append(
                handle,
                AuditStream.account(actor.account()),
                actor,
                AccountAction.SIGNED_OUT,
                AuditContent.NOTHING,
                clock.instant());
    }

    private static String mark(String hash) {
        return Secret.hash(hash).substring(0, MARK);
    }
}
