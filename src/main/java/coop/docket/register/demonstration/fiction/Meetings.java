package coop.docket.register.demonstration.fiction;

import coop.docket.register.demonstration.drafting.Draft;
import java.time.LocalDate;
import java.time.MonthDay;

/** The yearly general meetings (đại hội thành viên), each in the first months of its year. */
final class Meetings {
    private static final MonthDay FIRST = MonthDay.of(1, 10);
    private static final MonthDay LAST = MonthDay.of(4, 28);
    private static final MonthDay ALL_HELD = MonthDay.of(4, 30);

    private Meetings() {}

    static void write(Draft draft) {
        draft.put("last_meeting_on", of(draft, lastYear(draft.today())));
    }

    /** The last year whose meetings have all been held. */
    static int lastYear(LocalDate today) {
        return today.getYear() - (MonthDay.from(today).isAfter(ALL_HELD) ? 0 : 1);
    }

    static LocalDate of(Draft draft, int year) {
        return draft.dice().day(FIRST.atYear(year), LAST.atYear(year));
    }
}
