package coop.docket.register.demonstration.stories;

import coop.docket.register.Sheet;
import coop.docket.register.demonstration.drafting.Draft;
import coop.docket.register.demonstration.drafting.Line;
import java.time.LocalDate;

/** The turns that several stories take: work stops, meetings stop, a status changes, a suspension is told. */
final class Turns {
    private Turns() {}

    /** Nothing has been earned since that day; nobody joined, nothing was borrowed, and soon no report was made. */
    static void stopped(Draft draft, LocalDate on) {
        draft.put("last_activity_on", on);
        draft.lines(Sheet.DEBTS).removeIf(debt -> debt.date("incurred_on").isAfter(on));
        var members = draft.lines(Sheet.MEMBERS);
        if (members.removeIf(since -> since.date("on").isAfter(on))) {
            draft.put("official_members", members.get(members.size() - 1).whole("official_members"));
        }
        draft.lines(Sheet.REPORTS).removeIf(report -> report.whole("year") > on.getYear() + 1);
        for (var report : draft.lines(Sheet.REPORTS)) {
            if (report.whole("year") >= on.getYear()) {
                noRevenue(report);
            }
        }
    }

    static void noRevenue(Line report) {
        report.put("revenue", 0L)
                .put("internal_revenue", 0L)
                .put("profit", 0L)
                .put("workers", 0)
                .put("worker_income", null)
                .put("months_stopped", 12)
                .put("rating", "UNRATED")
                .put("score", null);
    }

    /** No general meeting after that day. */
    static void metLast(Draft draft, LocalDate on) {
        draft.put("last_meeting_on", on);
        for (var report : draft.lines(Sheet.REPORTS)) {
            var meeting = report.date("meeting_on");
            if (meeting != null && meeting.isAfter(on)) {
                report.put("meeting_on", null);
            }
        }
    }

    /** Stopped, and soon before that the last meeting. */
    static void idle(Draft draft, LocalDate since) {
        stopped(draft, since);
        metLast(draft, since.minusDays(draft.dice().between(10, 200)));
    }

    static void legally(Draft draft, String status, LocalDate on) {
        draft.put("legal_status", status).put("legal_status_on", on);
    }

    static void forTax(Draft draft, String status, LocalDate on) {
        draft.put("tax_status", status).put("tax_status_on", on);
    }

    static void labelled(Draft draft, String label, LocalDate on) {
        draft.put("label", label).put("label_on", on);
    }

    /** A suspension that both offices were told of. */
    static Line suspended(Draft draft, LocalDate from, LocalDate to) {
        return draft.add(Sheet.SUSPENSIONS)
                .put("from", from)
                .put("to", to)
                .put("registrar_notified_on", from.minusDays(4))
                .put("tax_notified_on", from.minusDays(3));
    }

    static void members(Draft draft, LocalDate on, int official, int foreign) {
        draft.add(Sheet.MEMBERS).put("on", on).put("official_members", official).put("foreign_members", foreign);
        draft.put("official_members", official);
    }

    static Line newestReport(Draft draft) {
        var reports = draft.lines(Sheet.REPORTS);
        return reports.get(reports.size() - 1);
    }
}
