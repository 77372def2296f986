package coop.docket.reading;

import static coop.docket.register.Sheet.COOPERATIVES;
import static coop.docket.register.Sheet.REPORTS;
import static coop.docket.register.Sheet.SUSPENSIONS;

import coop.docket.register.Column;
import coop.docket.register.Row;
import java.time.LocalDate;
import java.time.Month;

/** When the cooperative was last seen at work and last met, suspensions that the offices know of counted in. */
final class Activity {
    private static final Column LAST_ACTIVITY_ON = COOPERATIVES.column("last_activity_on");
    private static final Column LAST_MEETING_ON = COOPERATIVES.column("last_meeting_on");
    private static final Column YEAR = REPORTS.column("year");
    private static final Column REVENUE = REPORTS.column("revenue");
    private static final Column WORKERS = REPORTS.column("workers");
    private static final Column MEETING_ON = REPORTS.column("meeting_on");
    private static final Column FROM = SUSPENSIONS.column("from");
    private static final Column TO = SUSPENSIONS.column("to");
    private static final Column REGISTRAR = SUSPENSIONS.column("registrar_notified_on");
    private static final Column TAX = SUSPENSIONS.column("tax_notified_on");
    private static final Column RESUMED_ON = SUSPENSIONS.column("resumed_on");

    private final AsOf day;
    /** Null: not known, as with the others. */
    final LocalDate last;

    final LocalDate lastMeeting;
    final LocalDate idleSince;
    final LocalDate idleSinceAny;
    /** The report of the newest year up to this one, or null. */
    final Row newestReport;

    Activity(Facts facts) {
        day = facts.day;
        var active = upToToday(facts.own.date(LAST_ACTIVITY_ON));
        var met = upToToday(facts.own.date(LAST_MEETING_ON));
        long active31December = Long.MIN_VALUE;
        Row newest = null;
        for (var report : facts.rows(REPORTS)) {
            var year = report.whole(YEAR);
            met = later(met, upToToday(report.date(MEETING_ON)));
            if (year != null) {
                if (year <= day.lastWholeYear && positive(report.whole(REVENUE))) {
                    active31December = Math.max(active31December, year);
                }
                if (year <= day.year && (newest == null || year > newest.whole(YEAR))) {
                    newest = report;
                }
            }
        }
        if (active31December > Long.MIN_VALUE) {
            active = later(active, LocalDate.of((int) active31December, Month.DECEMBER, 31));
        }
        last = active;
        lastMeeting = met;
        newestReport = newest;
        var both = active;
        var any = active;
        if (active != null) {
            for (var suspension : facts.rows(SUSPENSIONS)) {
                if (day.happened(suspension.date(FROM))) {
                    var registrar = day.happened(suspension.date(REGISTRAR));
                    var tax = day.happened(suspension.date(TAX));
                    var end = registrar || tax ? end(suspension) : null;
                    any = later(any, end);
                    both = registrar && tax ? later(both, end) : both;
                }
            }
        }
        idleSince = both;
        idleSinceAny = any;
    }

    /** INA-14. */
    boolean reportsNothing() {
        return newestReport != null
                && newestReport.whole(YEAR) >= day.year - 2
                && zero(newestReport.whole(REVENUE))
                && zero(newestReport.whole(WORKERS));
    }

    private LocalDate upToToday(LocalDate date) {
        return day.happened(date) ? date : null;
    }

    private LocalDate end(Row suspension) {
        var to = suspension.date(TO);
        var resumed = upToToday(suspension.date(RESUMED_ON));
        return to == null || resumed != null && resumed.isBefore(to) ? resumed : to;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private static boolean positive(Long value) {
        return value != null && value > 0;
    }

    private static boolean zero(Long value) {
        return value != null && value == 0;
    }
}
