package coop.docket.register.demonstration.fiction;

import coop.docket.register.Sheet;
import coop.docket.register.demonstration.drafting.Draft;
import java.time.LocalDate;

/** How many members there are, and since when. */
final class Membership {
    private static final int WITHOUT_HISTORY_PERCENT = 15;

    private Membership() {}

    static void write(Draft draft) {
        var dice = draft.dice();
        int members =
                switch (draft.text("type")) {
                    case "UNION" -> dice.between(4, 25);
                    case "CREDIT_FUND" -> dice.between(300, 2_500);
                    default -> dice.chance(75) ? dice.between(7, 30) : dice.between(31, 400);
                };
        draft.put("official_members", members);
        if (dice.chance(WITHOUT_HISTORY_PERCENT)) {
            return;
        }
        var registered = draft.date("registered_on");
        var since = draft.monthsAgo(2, 14);
        if (dice.chance(60)) {
            add(draft, registered, members - members / 4);
            add(draft, since, members);
        } else {
            add(draft, registered, members);
        }
    }

    private static void add(Draft draft, LocalDate on, int members) {
        draft.add(Sheet.MEMBERS).put("on", on).put("official_members", members).put("foreign_members", 0);
    }
}
