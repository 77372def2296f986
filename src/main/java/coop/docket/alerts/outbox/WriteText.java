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
    private final ReportText reports;

    public WriteText(Database database, InstantSource clock, WeekText weeks, ReportText reports) {
        this.database = database;
        this.clock = clock;
        this.weeks = weeks;
        this.reports = reports;
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
        return taken.kind() == MessageKind.REPORT ? report(taken) : week(taken);
    }

    private Optional<Outgoing> week(Outgoing taken) {
        var week = Week.parse(taken.occasion());
        if (past(week, taken)) {
            return Optional.empty();
        }
        weeks.prepare();
        return database.write(handle -> OutboxDao.same(handle, taken)
                .or(() -> weeks.write(handle, taken.account(), week, late(taken)))
                .map(written -> kept(handle, taken, written)));
    }

    private Optional<Outgoing> report(Outgoing taken) {
        var due = ReportOccasion.parse(taken.occasion());
        if (past(due.week(), taken)) {
            return Optional.empty();
        }
        return database.read(handle -> OutboxDao.same(handle, taken))
                .or(() -> reports.write(taken.account(), due.report(), due.week(), late(taken)))
                .map(written -> database.write(handle -> kept(handle, taken, written)));
    }

    private static Outgoing kept(Handle handle, Outgoing taken, Written written) {
        if (!OutboxDao.write(handle, taken, written)) {
            throw new Overtaken();
        }
        return taken.with(written);
    }

    /** Also where it was written down in time, and nobody came to write it. */
    private boolean late(Outgoing taken) {
        return taken.late() || taken.writtenAt().plus(Slot.LATE).isBefore(clock.instant());
    }

    /** What nobody came to write while its week lasted is not written of another one. */
    private boolean past(Week week, Outgoing taken) {
        var now = clock.instant();
        return week.compareTo(Week.of(now)) < 0 && taken.writtenAt().plus(GRACE).isBefore(now);
    }
}
