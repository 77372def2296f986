package coop.docket.alerts.reports;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.alerts.Week;
import coop.docket.alerts.outbox.ReportOccasion;
import coop.docket.alerts.outbox.Slot;
import coop.docket.alerts.outbox.SubscribedReaders;
import coop.docket.alerts.subscriptions.Subscriber;
import coop.docket.alerts.subscriptions.Subscribers;
import coop.docket.database.Database;
import coop.docket.progress.reports.Every;
import coop.docket.progress.reports.SavedReport;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Tells when each of a reader's reports goes next, and when it last went. */
public final class ReadReportTimes {
    /** More than a quarter has. */
    private static final int WEEKS = 15;

    private final Database database;
    private final InstantSource clock;

    public ReadReportTimes(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * By the report's number; of those alone that he wishes to be sent.
     *
     * @param reports that the actor keeps
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public Map<Long, ReportTimes> read(Actor actor, List<SavedReport> reports) {
        actor.need(Permission.READ_CASES);
        var sent =
                reports.stream().filter(report -> report.every() != Every.NEVER).toList();
        return sent.isEmpty() ? Map.of() : database.read(handle -> read(handle, actor.account(), sent));
    }

    private Map<Long, ReportTimes> read(Handle handle, long account, List<SavedReport> sent) {
        var reader = Subscribers.one(handle, account).filter(ReadReportTimes::reached);
        var went = WentDao.of(handle, account);
        var times = new HashMap<Long, ReportTimes>();
        for (var report : sent) {
            times.put(
                    report.id(),
                    new ReportTimes(reader.flatMap(to -> next(report, to, went)).orElse(null), last(report, went)));
        }
        return times;
    }

    private static boolean reached(Subscriber reader) {
        return reader.subscription().active()
                && !SubscribedReaders.recipient(reader).outwardWays().isEmpty();
    }

    private Optional<Instant> next(SavedReport report, Subscriber to, Map<ReportOccasion, Optional<Instant>> went) {
        var now = clock.instant();
        var wished = to.subscription();
        var slot = new Slot(Week.of(now), wished.day(), wished.hour());
        for (int week = 0; week < WEEKS; week++, slot = slot.in(slot.week().next())) {
            var due = Due.at(slot, report);
            if (slot.begins().isAfter(now) && due.isPresent() && !went.containsKey(due.get())) {
                return Optional.of(slot.begins());
            }
        }
        return Optional.empty();
    }

    private static Instant last(SavedReport report, Map<ReportOccasion, Optional<Instant>> went) {
        return went.entrySet().stream()
                .filter(each -> each.getKey().report() == report.id())
                .flatMap(each -> each.getValue().stream())
                .max(Instant::compareTo)
                .orElse(null);
    }
}
