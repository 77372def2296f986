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
    private final Report latestReport;
    private final Report newestReport;
    private Suspension latestSuspension;

    Life(OwnRow own, ChildRows rows, Terms terms) {
        this.rows = rows;
        this.terms = terms;
        this.today = terms.today();
        var lastYear = 0L;
        var meeting = notAfterToday(own.date(OwnColumns.LAST_MEETING_ON));
        Row latest = null;
        Row newest = null;
        var reports = rows.raw(Sheet.REPORTS);
        for (int i = 0; i < reports.size(); i++) {
            var report = reports.get(i);
            long year = report.whole(YEAR);
            lastYear = Math.max(lastYear, over(year) && earned(report) ? year : 0);
            meeting = later(meeting, notAfterToday(report.date(MEETING_ON)));
            newest = newest == null || year > newest.whole(YEAR) ? report : newest;
            latest = year <= today.getYear() && (latest == null || year > latest.whole(YEAR)) ? report : latest;
        }
        var activity = notAfterToday(own.date(OwnColumns.LAST_ACTIVITY_ON));
        this.lastActivity = lastYear == 0 ? activity : later(activity, LocalDate.of((int) lastYear, 12, 31));
        this.lastMeeting = meeting;
        this.idleSince = idle(true);
        this.idleSinceAny = idle(false);
        this.newestReport = report(newest);
        this.latestReport = latest == newest ? newestReport : report(latest);
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
        return latestReport;
    }

    Report newestReport() {
        return newestReport;
    }

    private Report report(Row row) {
        return row == null ? NO_REPORT : new Report(row, terms);
    }

    /** Whether the year's last day is not after today. */
    private boolean over(long year) {
        return year < today.getYear() || year == today.getYear() && today.getDayOfYear() == today.lengthOfYear();
    }

    private static boolean earned(Row report) {
        var revenue = report.whole(REVENUE);
        return revenue != null && revenue > 0;
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
