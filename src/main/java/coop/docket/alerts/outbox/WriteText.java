package coop.docket.alerts.outbox;

import coop.docket.alerts.Week;
import coop.docket.database.Database;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Writes the text of a message when its turn has come, once: what is tried again is the same to the letter. */
public final class WriteText {
    private final Database database;
    private final WeekText weeks;

    public WriteText(Database database, WeekText weeks) {
        this.database = database;
        this.weeks = weeks;
    }

    /**
     * @return empty where there is nothing to say
     * @throws Overtaken if another has taken it meanwhile
     * @throws coop.docket.refusal.Refusal NOT_VALID if it cannot be a message
     */
    public Optional<Outgoing> write(Outgoing taken) {
        if (taken.written() != null) {
            return Optional.of(taken);
        }
        return database.write(handle -> text(handle, taken).map(written -> {
            if (!OutboxDao.write(handle, taken, written)) {
                throw new Overtaken();
            }
            return taken.with(written);
        }));
    }

    private Optional<Written> text(Handle handle, Outgoing taken) {
        return OutboxDao.same(handle, taken)
                .or(() -> weeks.write(handle, taken.account(), Week.parse(taken.occasion()), taken.late()));
    }
}
