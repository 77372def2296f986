package coop.docket.alerts.outbox;

import coop.docket.alerts.Week;
import coop.docket.database.Database;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Writes the text of a message when its turn has come, once: what is tried again is the same to the letter. */
public final class WriteText {
    /** For an hour at the end of a week. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final Database database;
    private final InstantSource clock;
    private final WeekText weeks;

    public WriteText(Database database, InstantSource clock, WeekText weeks) {
        this.database = database;
        this.clock = clock;
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
        if (past(taken)) {
            return Optional.empty();
        }
        weeks.prepare();
        return database.write(handle -> text(handle, taken).map(written -> {
            if (!OutboxDao.write(handle, taken, written)) {
                throw new Overtaken();
            }
            return taken.with(written);
        }));
    }

    /** What nobody came to write while its week lasted is not written of another one. */
    private boolean past(Outgoing taken) {
        var now = clock.instant();
        return Week.parse(taken.occasion()).compareTo(Week.of(now)) < 0
                && taken.writtenAt().plus(GRACE).isBefore(now);
    }

    private Optional<Written> text(Handle handle, Outgoing taken) {
        return OutboxDao.same(handle, taken)
                .or(() -> weeks.write(handle, taken.account(), Week.parse(taken.occasion()), taken.late()));
    }
}
