package coop.docket.access;

import coop.docket.database.Database;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import java.time.InstantSource;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Changes name, language, roles and areas of an account; its sessions end where the roles are others now. */
public final class ChangeAccount {
    private final Database database;
    private final InstantSource clock;

    public ChangeAccount(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param version of the account that the actor has seen
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND; NOT_VALID if there is no name or role;
     *     CHANGED_MEANWHILE if the version is another; NOT_NOW if no administrator would remain
     */
    public void change(Actor actor, long id, long version, AccountDetails details) {
        actor.need(Permission.MANAGE_ACCOUNTS);
        details.check();
        database.write(handle -> {
            change(handle, actor, id, version, details);
            return null;
        });
    }

    private void change(Handle handle, Actor actor, long id, long version, AccountDetails details) {
        LastAdministrator.hold(handle);
        var before = AccountDao.find(handle, id).orElseThrow(() -> Refusal.notFound("access.not-found"));
        if (!AccountDao.update(handle, id, version, details)) {
            throw new Refusal(RefusalKind.CHANGED_MEANWHILE, Reason.of("access.changed"));
        }
        LastAdministrator.check(handle, before);
        if (!before.roles().equals(details.roles())) {
            SessionDao.deleteOf(handle, id);
        }
        AuditDao.append(
                handle,
                AuditStream.account(id),
                actor,
                AccountAction.CHANGED,
                difference(AccountDetails.of(before), details),
                clock.instant());
    }

    private static String difference(AccountDetails before, AccountDetails after) {
        return AuditContent.of(Map.of(
                "before",
                before.content(),
                "after",
                after.content(),
                "renamed",
                !before.name().equals(after.name())));
    }
}
