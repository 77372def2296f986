package coop.docket.pages.docket;

import coop.docket.pages.frame.Frame;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long something has gone on, in the largest measure that says it well. */
final class Age {
    private static final long DAYS_AT_MOST = 60;
    private static final long MONTHS_AT_MOST = 24;
    private static final long YEAR = 12;

    private Age() {}

    static String of(Frame frame, LocalDate since, LocalDate today) {
        var days = ChronoUnit.DAYS.between(since, today);
        var months = ChronoUnit.MONTHS.between(since, today);
        if (days < DAYS_AT_MOST) {
            return frame.say("docket.age.days", days);
        }
        return months < MONTHS_AT_MOST
                ? frame.say("docket.age.months", months)
                : frame.say("docket.age.years", months / YEAR);
    }
}
