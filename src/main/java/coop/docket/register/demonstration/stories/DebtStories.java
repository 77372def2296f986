package coop.docket.register.demonstration.stories;

import static coop.docket.register.demonstration.stories.Story.of;
import static coop.docket.register.demonstration.stories.Story.oldLaw;

import coop.docket.register.demonstration.drafting.Draft;
import coop.docket.register.demonstration.drafting.Line;
import coop.docket.register.demonstration.fiction.Debts;
import java.time.LocalDate;
import java.util.List;

/** Money is owed and has not been paid in time (nợ đọng). */
final class DebtStories {
    static final List<Story> ALL = List.of(
            of(9, draft -> overdue(draft, draft.dice().chance(70) ? "TAX" : "LAND", draft.daysAgo(95, 150))),
            of(4, DebtStories::enforced),
            of(11, draft -> overdue(draft, "CREDIT_INSTITUTION", draft.monthsAgo(8, 40))
                    .put("bank_group", draft.dice().between(4, 5))
                    .put("secured", "yes")),
            of(5, DebtStories::doubtfulLoan),
            of(
                    11,
                    draft -> overdue(
                            draft, draft.dice().chance(60) ? "SUPPLIER" : "SUPPORT_FUND", draft.monthsAgo(8, 50))),
            of(6, draft -> overdue(draft, "TAX", draft.monthsAgo(14, 50))
                    .put("treatment", "INSTALMENT")
                    .put("decision_no", draft.dice().between(10, 900) + "/QĐ-NDTT")
                    .put("decision_on", draft.monthsAgo(2, 10))),
            oldLaw(5, DebtStories::fromOldDays),
            of(6, draft -> overdue(draft, "MEMBER", draft.daysAgo(15, 80))),
            of(7, draft -> draft.put("internal_credit", "yes")).among("COOPERATIVE"));

    private DebtStories() {}

    private static Line overdue(Draft draft, String kind, LocalDate due) {
        return Debts.add(
                draft,
                kind,
                due.minusMonths(draft.dice().between(3, 12)),
                due,
                draft.dice().millions(20, 400));
    }

    private static void enforced(Draft draft) {
        var due = draft.daysAgo(125, 170);
        Debts.add(draft, "TAX", due.minusMonths(6), due, draft.dice().millions(520, 2_400))
                .put("under_enforcement", "yes");
    }

    private static void doubtfulLoan(Draft draft) {
        Debts.add(
                        draft,
                        "CREDIT_INSTITUTION",
                        draft.monthsAgo(14, 30),
                        draft.daysAgo(-500, -30),
                        draft.dice().millions(100, 900))
                .put("bank_group", draft.dice().between(3, 4))
                .put("secured", "yes");
    }

    private static void fromOldDays(Draft draft) {
        var incurred = draft.dice().day(LocalDate.of(1988, 1, 10), LocalDate.of(1996, 11, 20));
        draft.put("sector", "AGRICULTURE");
        Debts.add(
                        draft,
                        "SUPPORT_FUND",
                        incurred,
                        incurred.plusYears(3),
                        draft.dice().millions(3, 60))
                .put("treatment", "FROZEN")
                .put("decision_no", "146/2001/QĐ-TTg")
                .put("decision_on", LocalDate.of(2001, 10, 2));
    }
}
