package coop.docket.access;

import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;

/** Lets somebody in no longer: his sessions end at once, and his tokens open nothing. */
public final class DisableAccount {
    private final Database database;
    private final InstantSource clock;

    public DisableAccount(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * An account that is disabled already stays so.
     *
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND; NOT_NOW if no administrator would remain
     */
    public void disable(Actor actor, long id) {
        actor.need(Permission.MANAGE_ACCOUNTS);
        database.write(handle -> {
            disable(handle, actor, id);
            return null;
        });
    }

    private void disable(Handle handle, Actor actor, long id) {
        LastAdministrator.hold(handle);
        var before = AccountDao.find(handle, id).orElseThrow(() -> Refusal.notFound("access.not-found"));
        if (!before.enabled()) {
            return;
        }
        var now = clock.instant();
        AccountDao.disable(handle, id, now);
        LastAdministrator.check(handle, before);
        SessionDao.deleteOf(handle, id);
        AuditDao.append(handle, AuditStream.account(id), actor, AccountAction.DISABLED, AuditContent.NOTHING, now);
    }
}
