package coop.docket.rules.vocabulary;

import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.rules.terms.Terms;
import java.time.LocalDate;
import java.util.Map;

/** Works out from the rows how long a cooperative has stood still and when it last met. */
final class Life {
    private static final Suspension NO_SUSPENSION = new Suspension(Row.of(Sheet.SUSPENSIONS, Map.of()), null);
    static final Report NO_REPORT = new Report(Row.of(Sheet.REPORTS, Map.of()), null);

    private final OwnRow own;
    private final ChildRows rows;
    private final LocalDate today;
    private final LocalDate lastActivity;
    private final LocalDate lastMeeting;
    private final LocalDate idleSince;
    private final LocalDate idleSinceAny;
    private Suspension latestSuspension;
    private Report latestReport;
    private Report newestReport;

    Life(OwnRow own, ChildRows rows, Terms terms) {
        this.own = own;
        this.rows = rows;
        this.today = terms.today();
        this.lastActivity = findLastActivity();
        this.lastMeeting = findLastMeeting();
        this.idleSince = idle(true);
        this.idleSinceAny = idle(false);
    }

    LocalDate lastActivity() {
        return lastActivity;
    }

    LocalDate lastMeeting() {
        return lastMeeting;
    }

    LocalDate idleSince() {
        return idleSince;
    }

    LocalDate idleSinceAny() {
        return idleSinceAny;
    }

    Suspension latestSuspension() {
        return latestSuspension == null ? latestSuspension = findLatestSuspension() : latestSuspension;
    }

    private Suspension findLatestSuspension() {
        var latest = NO_SUSPENSION;
        for (var suspension : rows.suspensions()) {
            if (begun(suspension)
                    && (latest == NO_SUSPENSION || suspension.fromDay().isAfter(latest.fromDay()))) {
                latest = suspension;
            }
        }
        return latest;
    }

    Report latestReport() {
        return latestReport == null ? latestReport = newestReport(today.getYear()) : latestReport;
    }

    Report newestReport() {
        return newestReport == null ? newestReport = newestReport(Integer.MAX_VALUE) : newestReport;
    }

    private Report newestReport(int upToYear) {
        var newest = NO_REPORT;
        for (var report : rows.reports()) {
            if (report.year() <= upToYear && (newest == NO_REPORT || report.year() > newest.year())) {
                newest = report;
            }
        }
        return newest;
    }

    private LocalDate findLastActivity() {
        var newest = notAfterToday(own.date(OwnColumns.LAST_ACTIVITY_ON));
        for (var report : rows.reports()) {
            if (report.revenue() != null && report.revenue() > 0) {
                newest = later(newest, notAfterToday(LocalDate.of(report.year().intValue(), 12, 31)));
            }
        }
        return newest;
    }

    private LocalDate findLastMeeting() {
        var newest = notAfterToday(own.date(OwnColumns.LAST_MEETING_ON));
        for (var report : rows.reports()) {
            newest = later(newest, notAfterToday(report.meetingOn()));
        }
        return newest;
    }

    private LocalDate idle(boolean bothOffices) {
        if (lastActivity == null) {
            return null;
        }
        var newest = lastActivity;
        for (var suspension : rows.suspensions()) {
            var registrar = suspension.registrarNotifiedOn() != null;
            var tax = suspension.taxNotifiedOn() != null;
            if (begun(suspension) && (bothOffices ? registrar && tax : registrar || tax)) {
                newest = later(newest, earlier(suspension.toDay(), suspension.resumedOn()));
            }
        }
        return newest;
    }

    private boolean begun(Suspension suspension) {
        return suspension.fromDay() != null && !suspension.fromDay().isAfter(today);
    }

    private LocalDate notAfterToday(LocalDate day) {
        return day == null || day.isAfter(today) ? null : day;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
