package coop.docket.reading;

import static coop.docket.reading.AsOf.upTo;
import static coop.docket.register.Sheet.COOPERATIVES;
import static coop.docket.register.Sheet.NOTICES;
import static coop.docket.register.Sheet.REPORTS;
import static coop.docket.register.Sheet.SUSPENSIONS;

import coop.docket.register.Column;
import coop.docket.register.Row;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Section INACTIVE. */
final class InactiveReading {
    private static final Column LEGAL_STATUS_ON = COOPERATIVES.column("legal_status_on");
    private static final Column TAX_STATUS_ON = COOPERATIVES.column("tax_status_on");
    private static final Column FORCE_MAJEURE = COOPERATIVES.column("force_majeure");
    private static final Column FROM = SUSPENSIONS.column("from");
    private static final Column TO = SUSPENSIONS.column("to");
    private static final Column RESUMED_ON = SUSPENSIONS.column("resumed_on");
    private static final Column KIND = NOTICES.column("kind");
    private static final Column SENT_ON = NOTICES.column("sent_on");
    private static final Column ANSWERED_ON = NOTICES.column("answered_on");
    private static final Column ACCEPTED = NOTICES.column("accepted");
    private static final Column YEAR = REPORTS.column("year");

    private InactiveReading() {}

    static void read(Facts facts, FoundOfOne found) {
        statuses(facts, found);
        if (facts.windingDown) {
            return;
        }
        suspensions(facts, found);
        var activity = facts.activity();
        if (activity.reportsNothing()) {
            var report = activity.newestReport;
            found.add(Provision.INA_14, report, null, null);
        }
        if (!facts.group) {
            idle(facts, found);
            meetings(facts, found);
            members(facts, found);
            requests(facts, found);
            reports(facts, found);
            signs(facts, found);
        }
    }

    private static void statuses(Facts facts, FoundOfOne found) {
        var away = "06".equals(facts.taxStatus);
        var gone = "NOT_AT_ADDRESS".equals(facts.legalStatus);
        if (away || gone) {
            if (away) {
                found.addState(Provision.INA_05, facts.own.date(TAX_STATUS_ON));
            }
            if (gone) {
                found.addState(Provision.INA_05, facts.own.date(LEGAL_STATUS_ON));
            }
        }
        if ((away || "01".equals(facts.taxStatus) || "03".equals(facts.taxStatus))
                && "ACTIVE".equals(facts.legalStatus)) {
            found.add(Provision.INA_06, facts.own.date(TAX_STATUS_ON));
        }
    }

    private static void suspensions(Facts facts, FoundOfOne found) {
        Row newest = null;
        for (var suspension : facts.rows(SUSPENSIONS)) {
            var from = suspension.date(FROM);
            var to = suspension.date(TO);
            if (facts.day.happened(from) && (newest == null || from.isAfter(newest.date(FROM)))) {
                newest = suspension;
            }
            if (from != null && to != null && !from.isBefore(AsOf.DECREE_92) && upTo(to, from.plusMonths(12))) {
                found.add(Provision.INA_04, suspension, from, from);
            }
        }
        if (newest != null) {
            var to = newest.date(TO);
            var last = facts.activity().last;
            if (AsOf.before(facts.day.today, to)
                    && !facts.day.happened(newest.date(RESUMED_ON))
                    && (last == null || !last.isAfter(to))) {
                found.add(Provision.INA_03, newest, newest.date(FROM), to.plusDays(1));
            }
        }
    }

    private static void idle(Facts facts, FoundOfOne found) {
        var day = facts.day;
        var activity = facts.activity();
        if (upTo(day.moreThanTwelveMonths, activity.idleSince)) {
            var oneOffice = activity.idleSinceAny.isAfter(day.moreThanTwelveMonths);
            found.add(
                    oneOffice ? Provision.INA_01P : Provision.INA_01,
                    activity.idleSince.plusMonths(12).plusDays(1));
        }
        if (upTo(day.twelveMonths, activity.last)) {
            found.add(Provision.INA_02, activity.last.plusMonths(12));
        }
    }

    private static void meetings(Facts facts, FoundOfOne found) {
        var day = facts.day;
        var met = facts.activity().lastMeeting;
        if (met == null || "yes".equals(facts.own.text(FORCE_MAJEURE))) {
            return;
        }
        if (upTo(day.eighteenMonths, met)) {
            found.add(Provision.INA_07, met.plusMonths(18));
            found.add(Provision.INA_07O, met.plusMonths(18));
        }
        if (day.springIsOver && AsOf.before(day.newYear, facts.registeredOn) && met.isBefore(day.newYear)) {
            found.add(Provision.INA_08, LocalDate.of(day.year, Month.MAY, 1));
        }
    }

    private static void members(Facts facts, FoundOfOne found) {
        var membership = facts.membership();
        if (membership.tooFew) {
            var run = membership.tooFewRun();
            if (!run.isEmpty() && upTo(facts.day.twelveMonths, Membership.on(run.get(0)))) {
                addRun(Provision.INA_09, run, 12, found);
            } else {
                found.add(Provision.INA_09N, null);
            }
        }
        var foreign = membership.foreignRun();
        if (!foreign.isEmpty() && upTo(facts.day.sixMonths, Membership.on(foreign.get(0)))) {
            addRun(Provision.INA_10, foreign, 6, found);
        }
    }

    private static void addRun(Provision provision, List<Row> run, int months, FoundOfOne found) {
        for (var row : run) {
            found.add(
                    provision,
                    row,
                    Membership.on(row),
                    Membership.on(run.get(0)).plusMonths(months));
        }
    }

    private static void requests(Facts facts, FoundOfOne found) {
        for (var notice : facts.rows(NOTICES)) {
            var sent = notice.date(SENT_ON);
            if ("COMPLIANCE_REPORT_REQUEST".equals(notice.text(KIND))
                    && upTo(facts.day.moreThanTwelveMonths, sent)
                    && !sent.isBefore(AsOf.LAW_2023)
                    && (!facts.day.happened(notice.date(ANSWERED_ON)) || "no".equals(notice.text(ACCEPTED)))) {
                found.add(Provision.INA_12, notice, sent, sent.plusMonths(12).plusDays(1));
            }
        }
    }

    private static void reports(Facts facts, FoundOfOne found) {
        var reports = facts.rows(REPORTS);
        if (reports.isEmpty()
                || facts.registeredOn == null
                || facts.registeredOn.getYear() >= facts.day.reportsDueFor) {
            return;
        }
        for (var report : reports) {
            var year = report.whole(YEAR);
            if (year != null && year >= facts.day.reportsDueFor) {
                return;
            }
        }
        var since = LocalDate.of(facts.day.reportsDueFor, Month.DECEMBER, 16);
        found.add(Provision.INA_13, facts.activity().newestReport, null, since);
    }

    private static void signs(Facts facts, FoundOfOne found) {
        var activity = facts.activity();
        int signs = (activity.reportsNothing() ? 1 : 0)
                + (upTo(facts.day.moreThanTwelveMonths, activity.lastMeeting) ? 1 : 0)
                + ("FORMAL_ONLY".equals(facts.label) ? 1 : 0)
                + ("03".equals(facts.taxStatus) || "06".equals(facts.taxStatus) ? 1 : 0)
                + (upTo(facts.day.moreThanTwelveMonths, activity.last) ? 1 : 0);
        if (signs >= 2) {
            found.add(Provision.INA_16, null);
        }
    }
}
