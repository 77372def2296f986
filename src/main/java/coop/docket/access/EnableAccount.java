package coop.docket.access;

import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;

/** Lets somebody in again whose account was disabled. */
public final class EnableAccount {
    private final Database database;
    private final InstantSource clock;

    public EnableAccount(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND */
    public void enable(Actor actor, long id) {
        actor.need(Permission.MANAGE_ACCOUNTS);
        database.write(handle -> {
            enable(handle, actor, id);
            return null;
        });
    }

    private void enable(Handle handle, Actor actor, long id) {
        var before = AccountDao.find(handle, id).orElseThrow(() -> Refusal.notFound("access.not-found"));
        if (before.enabled()) {
            return;
        }
        AccountDao.enable(handle, id);
        AuditDao.append(
                handle, AuditStream.account(id), actor, AccountAction.ENABLED, AuditContent.NOTHING, clock.instant());
    }
}
