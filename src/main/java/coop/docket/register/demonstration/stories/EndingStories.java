package coop.docket.register.demonstration.stories;

import static coop.docket.register.demonstration.stories.Story.established;

import coop.docket.register.demonstration.drafting.Draft;
import coop.docket.register.demonstration.fiction.Debts;
import coop.docket.register.demonstration.fiction.Property;
import java.time.LocalDate;
import java.util.List;

/** The end is awaited, came another way, or has come (chờ giải thể, thu hồi, phá sản, đã chấm dứt). */
final class EndingStories {
    static final List<Story> ALL = List.of(
            established(9, draft -> awaiting(draft, draft.monthsAgo(2, 18))),
            established(
                    8,
                    draft -> awaiting(draft, draft.dice().day(LocalDate.of(2019, 3, 1), LocalDate.of(2023, 12, 31)))),
            established(3, EndingStories::revokedForTax),
            established(2, EndingStories::bankrupt),
            established(1, draft -> Winding.published(draft, draft.daysAgo(20, 110)))
                    .among("UNION"),
            established(2, EndingStories::dissolvingOnPaper),
            established(2, Winding::withdrawn),
            established(2, Winding::restored),
            established(8, Winding::closed),
            established(3, EndingStories::closedButLandInUse),
            established(2, EndingStories::closedButAwaiting),
            established(1, draft -> {
                Winding.closed(draft);
                Turns.legally(draft, "DISSOLVING", draft.monthsAgo(8, 12));
            }));

    private EndingStories() {}

    private static void awaiting(Draft draft, LocalDate labelled) {
        var dice = draft.dice();
        Turns.idle(draft, draft.monthsAgo(20, 60));
        Turns.labelled(draft, "AWAITING_DISSOLUTION", labelled);
        draft.put("seal", dice.chance(35) ? "LOST" : "HELD").put("certificate", dice.chance(25) ? "LOST" : "HELD");
        if (dice.chance(30)) {
            Property.land(draft, "UNKNOWN").put("origin_papers", "PARTIAL");
        }
    }

    private static void revokedForTax(Draft draft) {
        var on = draft.monthsAgo(2, 16);
        if (draft.dice().chance(50)) {
            Winding.begun(draft, "TAX_ENFORCEMENT", on);
        }
        Turns.legally(draft, "TAX_REVOKED", on.plusDays(5));
        Turns.forTax(draft, "03", on);
    }

    private static void bankrupt(Draft draft) {
        var on = draft.monthsAgo(3, 20);
        Winding.begun(draft, "BANKRUPTCY", on);
        Turns.forTax(draft, "07", on);
        Debts.add(
                draft,
                "SUPPLIER",
                on.minusMonths(30),
                on.minusMonths(18),
                draft.dice().millions(200, 2_000));
    }

    private static void dissolvingOnPaper(Draft draft) {
        Turns.stopped(draft, draft.monthsAgo(6, 20));
        Turns.legally(draft, "DISSOLVING", draft.monthsAgo(2, 6));
    }

    private static void closedButLandInUse(Draft draft) {
        Winding.closed(draft);
        Property.land(draft, draft.dice().chance(50) ? "STATE_LEASED" : "STATE_FREE");
    }

    private static void closedButAwaiting(Draft draft) {
        Winding.closed(draft);
        Turns.labelled(draft, "AWAITING_DISSOLUTION", draft.monthsAgo(30, 60));
    }
}
