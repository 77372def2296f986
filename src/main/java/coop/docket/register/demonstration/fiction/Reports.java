package coop.docket.register.demonstration.fiction;

import coop.docket.register.Sheet;
import coop.docket.register.demonstration.drafting.Draft;
import coop.docket.register.demonstration.drafting.Line;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;

/** The yearly reports of the last five years, with figures that go together. */
final class Reports {
    private static final int YEARS = 5;
    private static final MonthDay DUE = MonthDay.of(12, 15);

    private Reports() {}

    static void write(Draft draft) {
        var registered = draft.date("registered_on");
        var last = lastYear(draft.today());
        var size = draft.text("type").equals("CREDIT_FUND") ? 20 : 1;
        long revenue = draft.dice().millions(200, 6_000) * size;
        for (int year = Math.max(registered.getYear(), last - YEARS + 1); year <= last; year++) {
            report(draft, year, revenue);
            revenue = revenue / 100 * draft.dice().between(85, 125);
        }
    }

    /** The last year whose report is due. */
    private static int lastYear(LocalDate today) {
        return today.getYear() - (MonthDay.from(today).isAfter(DUE) ? 0 : 1);
    }

    private static void report(Draft draft, int year, long revenue) {
        var dice = draft.dice();
        int members = draft.whole("official_members").intValue();
        var assets = revenue / 100 * dice.between(60, 220);
        var payables = assets / 100 * dice.between(5, 60);
        var profit = revenue / 100 * dice.between(-2, 14);
        var report = draft.add(Sheet.REPORTS)
                .put("year", year)
                .put("submitted_on", LocalDate.of(year, 12, dice.between(1, 14)))
                .put("members", members)
                .put("new_members", dice.between(0, members / 10))
                .put("workers", dice.between(3, 8 + members / 2))
                .put("revenue", revenue)
                .put("internal_revenue", revenue / 100 * dice.between(10, 70))
                .put("profit", profit)
                .put("worker_income", dice.chance(6) ? null : dice.millions(36, 108))
                .put("assets", assets)
                .put("undividable_assets", assets / 100 * dice.between(0, 25))
                .put("equity", assets - payables)
                .put("payables", payables)
                .put("overdue_payables", 0L)
                .put("undividable_fund", Math.max(0, profit / 20))
                .put("value_chain", dice.yes(45))
                .put("high_tech", dice.yes(14))
                .put("qualified_managers", dice.yes(40))
                .put("months_stopped", 0)
                .put("meeting_on", meeting(draft, year));
        rate(report, dice.chance(5) ? -1 : dice.between(38, 96));
    }

    private static LocalDate meeting(Draft draft, int year) {
        var day = year == Meetings.lastYear(draft.today()) ? draft.date("last_meeting_on") : Meetings.of(draft, year);
        return day.isBefore(draft.date("registered_on")) ? null : day;
    }

    private static void rate(Line report, int score) {
        report.put("score", score < 0 ? null : BigDecimal.valueOf(score));
        report.put(
                "rating",
                score < 0 ? "UNRATED" : score >= 80 ? "GOOD" : score >= 65 ? "FAIR" : score >= 50 ? "AVERAGE" : "WEAK");
    }
}
