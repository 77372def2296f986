package coop.docket.alerts.outbox;

import coop.docket.access.Actor;
import coop.docket.access.AuditDao;
import coop.docket.access.AuditStream;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.InstantSource;

/** Lets a parked message be tried again, under the name that it had. */
public final class TryAgain {
    private final Database database;
    private final InstantSource clock;

    public TryAgain(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND if no such message is parked */
    public void tryAgain(Actor actor, long id) {
        actor.need(Permission.MANAGE_SETTINGS);
        var now = clock.instant();
        database.write(handle -> {
            var message = OutboxDao.find(handle, id).orElseThrow(TryAgain::none);
            if (!OutboxLineDao.unpark(handle, id, now)) {
                throw none();
            }
            AuditDao.append(
                    handle,
                    AuditStream.of(AuditStream.Kind.ACCOUNT, message.account()),
                    actor,
                    "alerts.tried-again",
                    "{\"message\":" + id + "}",
                    now);
            return null;
        });
    }

    private static Refusal none() {
        return Refusal.notFound("outbox.none-parked");
    }
}
