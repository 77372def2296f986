package coop.docket.rules.vocabulary;

import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.rules.terms.Terms;
import java.time.LocalDate;
import java.util.Map;

/** Works out from the rows how long a cooperative has stood still and when it last met. */
final class Life {
    private static final Suspension NO_SUSPENSION = new Suspension(Row.of(Sheet.SUSPENSIONS, Map.of()), null);
    static final Report NO_REPORT = new Report(Row.of(Sheet.REPORTS, Map.of()), null);

    private static final Column YEAR = Sheet.REPORTS.column("year");
    private static final Column REVENUE = Sheet.REPORTS.column("revenue");
    private static final Column MEETING_ON = Sheet.REPORTS.column("meeting_on");

    private final ChildRows rows;
    private final Terms terms;
    private final LocalDate today;
    private final LocalDate lastActivity;
    private final LocalDate lastMeeting;
    private final LocalDate idleSince;
    private final LocalDate idleSinceAny;
    private Suspension latestSuspension;
    private Report latestReport;
    private Report newestReport;

    Life(OwnRow own, ChildRows rows, Terms terms) {
        this.rows = rows;
        this.terms = terms;
        this.today = terms.today();
        var lastYear = 0;
        var meeting = notAfterToday(own.date(OwnColumns.LAST_MEETING_ON));
        for (var report : rows.raw(Sheet.REPORTS)) {
            lastYear = Math.max(lastYear, yearOfRevenue(report));
            meeting = later(meeting, notAfterToday(report.date(MEETING_ON)));
        }
        var activity = notAfterToday(own.date(OwnColumns.LAST_ACTIVITY_ON));
        this.lastActivity = lastYear == 0 ? activity : later(activity, LocalDate.of(lastYear, 12, 31));
        this.lastMeeting = meeting;
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
        Row newest = null;
        for (var report : rows.raw(Sheet.REPORTS)) {
            var year = report.whole(YEAR);
            if (year <= upToYear && (newest == null || year > newest.whole(YEAR))) {
                newest = report;
            }
        }
        return newest == null ? NO_REPORT : new Report(newest, terms);
    }

    /** The year of a report with revenue whose last day is not after today; 0 for any other. */
    private int yearOfRevenue(Row report) {
        var revenue = report.whole(REVENUE);
        var year = report.whole(YEAR).intValue();
        var over = year < today.getYear() || year == today.getYear() && today.getDayOfYear() == today.lengthOfYear();
        return revenue != null && revenue > 0 && over ? year : 0;
    }

    private LocalDate idle(boolean bothOffices) {
        if (lastActivity == null || rows.raw(Sheet.SUSPENSIONS).isEmpty()) {
            return lastActivity;
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
