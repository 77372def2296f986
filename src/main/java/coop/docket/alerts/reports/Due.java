package coop.docket.alerts.reports;

import coop.docket.alerts.Week;
import coop.docket.alerts.outbox.ReportOccasion;
import coop.docket.alerts.outbox.Slot;
import coop.docket.progress.reports.Quarter;
import coop.docket.progress.reports.SavedReport;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** For which week a report is due at an hour of a week: its own, or one before that nobody was there to keep. */
final class Due {
    private Due() {}

    /** Empty where it is not sent, or is wished only since then. */
    static Optional<ReportOccasion> at(Slot slot, SavedReport report) {
        var week =
                switch (report.every()) {
                    case NEVER -> Optional.<Week>empty();
                    case WEEK -> Optional.of(slot.week());
                    case QUARTER -> Optional.of(firstWhole(slot.week()));
                };
        return week.filter(due -> !slot.in(due).begins().isBefore(report.since()))
                .map(due -> new ReportOccasion(due, report.id()));
    }

    /** The first whole week of the quarter in which a week begins; all days of it lie in that quarter. */
    private static Week firstWhole(Week week) {
        var first = Quarter.of(week.monday()).first();
        return Week.of(first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
    }
}
