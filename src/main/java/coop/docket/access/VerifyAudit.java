package coop.docket.access;

import coop.docket.database.Database;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Says whether the audit is as it was written, and if not, names the first place. */
public final class VerifyAudit {
    private final Database database;

    public VerifyAudit(Database database) {
        this.database = database;
    }

    /**
     * @param printed a root, or the hash of an entry, printed elsewhere: only it can tell that the end of everything is
     *     missing
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public AuditReport verify(Actor actor, Optional<String> printed) {
        actor.need(Permission.READ_AUDIT);
        return database.read(handle -> verify(handle, printed));
    }

    private static AuditReport verify(Handle handle, Optional<String> printed) {
        var walk = new AuditWalk();
        var fault = AuditDao.all(handle, walk::go).or(() -> new AuditEnds(handle, walk).fault(printed));
        return walk.report(fault);
    }
}
