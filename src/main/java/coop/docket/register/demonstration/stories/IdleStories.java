package coop.docket.register.demonstration.stories;

import static coop.docket.register.demonstration.stories.Story.established;
import static coop.docket.register.demonstration.stories.Story.of;

import coop.docket.register.demonstration.drafting.Draft;
import java.util.List;

/** Work has stopped: unannounced, or in a suspension (ngừng, tạm ngừng hoạt động). */
final class IdleStories {
    static final List<Story> ALL = List.of(
            established(18, IdleStories::unannounced),
            of(4, IdleStories::oneOfficeTold),
            of(8, IdleStories::suspensionOver),
            of(8, IdleStories::suspensionRunning),
            of(3, IdleStories::suspensionTooLong),
            of(5, IdleStories::resumed),
            of(8, draft -> Turns.noRevenue(Turns.newestReport(draft))),
            of(6, IdleStories::formalOnly));

    private IdleStories() {}

    private static void unannounced(Draft draft) {
        var dice = draft.dice();
        var since = draft.monthsAgo(14, 58);
        Turns.idle(draft, since);
        if (dice.chance(50)) {
            Turns.forTax(draft, "03", draft.monthsAgo(1, 13));
        }
        if (dice.chance(60)) {
            Turns.labelled(draft, dice.chance(80) ? "CEASED_OPERATING" : "UNREACHABLE", draft.monthsAgo(1, 12));
        }
    }

    private static void oneOfficeTold(Draft draft) {
        var since = draft.monthsAgo(14, 16);
        Turns.stopped(draft, since);
        Turns.suspended(draft, since.plusDays(6), since.plusMonths(11)).put("tax_notified_on", null);
    }

    private static void suspensionOver(Draft draft) {
        var to = draft.daysAgo(12, 70);
        Turns.suspended(draft, to.minusMonths(9), to);
        Turns.stopped(draft, to.minusMonths(9).minusDays(5));
        Turns.legally(draft, "SUSPENDED", to.minusMonths(9));
        Turns.forTax(draft, "05", to.minusMonths(9));
    }

    private static void suspensionRunning(Draft draft) {
        var from = draft.monthsAgo(1, 5);
        Turns.suspended(draft, from, from.plusMonths(10));
        Turns.legally(draft, "SUSPENDED", from);
        Turns.forTax(draft, "05", from);
        Turns.stopped(draft, from.minusDays(5));
    }

    private static void resumed(Draft draft) {
        var from = draft.monthsAgo(6, 9);
        Turns.suspended(draft, from, from.plusMonths(10)).put("resumed_on", from.plusMonths(4));
    }

    private static void suspensionTooLong(Draft draft) {
        var from = draft.daysAgo(20, 60);
        Turns.suspended(draft, from, from.plusMonths(14));
        Turns.legally(draft, "SUSPENDED", from);
        Turns.forTax(draft, "05", from);
    }

    private static void formalOnly(Draft draft) {
        Turns.noRevenue(Turns.newestReport(draft));
        Turns.labelled(draft, "FORMAL_ONLY", draft.monthsAgo(1, 20));
    }
}
