package coop.docket.register.demonstration.stories;

import static coop.docket.register.demonstration.stories.Story.established;
import static coop.docket.register.demonstration.stories.Story.oldLaw;

import coop.docket.register.demonstration.drafting.Draft;
import coop.docket.register.demonstration.fiction.Debts;
import coop.docket.register.demonstration.fiction.Property;
import java.time.LocalDate;
import java.util.List;

/** The cooperative is being dissolved, in time or stuck at one of the steps (đang làm thủ tục giải thể). */
final class DissolutionStories {
    static final List<Story> ALL = List.of(
            established(5, draft -> Winding.published(draft, draft.daysAgo(20, 110))),
            established(2, draft -> Winding.resolved(draft, draft.daysAgo(16, 40))),
            established(
                    2, draft -> Winding.published(draft, draft.daysAgo(20, 90)).put("votes_yes", 12)),
            established(
                    2, draft -> Winding.published(draft, draft.daysAgo(25, 50)).put("published_on", null)),
            established(2, DissolutionStories::settledNotFiled),
            established(2, draft -> filed(draft, draft.daysAgo(14, 40))),
            established(2, DissolutionStories::branchOpen),
            established(5, draft -> Winding.published(draft, draft.monthsAgo(7, 14))),
            established(4, DissolutionStories::objectedTo),
            established(2, DissolutionStories::decisionNotActedOn),
            oldLaw(3, DissolutionStories::underOldLaw));

    private DissolutionStories() {}

    private static void settledNotFiled(Draft draft) {
        Winding.published(draft, draft.daysAgo(80, 150)).put("debts_settled_on", draft.daysAgo(14, 30));
    }

    private static void filed(Draft draft, LocalDate on) {
        Winding.published(draft, on.minusMonths(3))
                .put("debts_settled_on", on.minusDays(4))
                .put("filed_on", on);
    }

    private static void branchOpen(Draft draft) {
        var filed = draft.daysAgo(1, 3);
        Winding.published(draft, filed.minusMonths(3))
                .put("debts_settled_on", filed.minusDays(3))
                .put("filed_on", filed)
                .put("open_branches", 1);
    }

    private static void objectedTo(Draft draft) {
        var start = draft.monthsAgo(8, 20);
        Winding.published(draft, start)
                .put("objection_by", "Thuế tỉnh Lâm Đồng")
                .put("objection_on", start.plusMonths(2));
        if (draft.dice().chance(60)) {
            Debts.add(
                    draft,
                    "TAX",
                    start.minusMonths(14),
                    start.minusMonths(6),
                    draft.dice().millions(30, 400));
        } else {
            Property.land(draft, "STATE_LEASED").put("dispute", "COURT");
        }
    }

    private static void decisionNotActedOn(Draft draft) {
        var start = draft.daysAgo(25, 70);
        Winding.revoked(draft, start).put("decision_received_on", start.plusDays(6));
        Turns.metLast(draft, start.minusMonths(20));
    }

    private static void underOldLaw(Draft draft) {
        var start = draft.dice().day(LocalDate.of(2022, 3, 1), LocalDate.of(2024, 5, 31));
        Winding.resolved(draft, start).put("sent_on", start.plusDays(5)).put("law", "2012");
    }
}
