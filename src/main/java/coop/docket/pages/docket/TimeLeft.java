package coop.docket.pages.docket;

import coop.docket.pages.frame.Frame;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long there is until a deadline, or since.
 *
 * @param words the figure in words
 * @param look its colour's name, beside the words
 * @param on the day in the reader's language
 */
public record TimeLeft(String words, String look, String on) {
    /** From here on it is said in colour too. */
    private static final long SOON = 3;

    /** Null where there is no deadline. */
    public static TimeLeft of(Frame frame, LocalDate due, LocalDate today) {
        if (due == null) {
            return null;
        }
        var days = ChronoUnit.DAYS.between(today, due);
        var words = days < 0
                ? frame.say("docket.left.late", -days)
                : days == 0 ? frame.say("docket.left.today") : frame.say("docket.left.days", days);
        return new TimeLeft(words, days < 0 ? "bad" : days <= SOON ? "warn" : "", frame.show(due));
    }
}
