package coop.docket.alerts.outbox;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import java.util.List;
import java.util.Map;

/** Shows what waits to be sent, and what could not be. */
public final class ReadOutbox {
    private static final int MOST = 200;

    private final Database database;

    public ReadOutbox(Database database) {
        this.database = database;
    }

    /**
     * What there is, the newest first.
     *
     * @param counts of all, by state
     */
    public record Outbox(List<OutboxLine> waiting, List<OutboxLine> parked, Map<MessageState, Long> counts) {}

    /** @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not */
    public Outbox read(Actor actor) {
        actor.need(Permission.MANAGE_SETTINGS);
        return database.read(handle -> new Outbox(
                OutboxLineDao.list(handle, MessageState.WAITING, MOST),
                OutboxLineDao.list(handle, MessageState.PARKED, MOST),
                OutboxLineDao.counts(handle)));
    }
}
