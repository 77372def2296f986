package coop.docket.rules.help;

import coop.docket.rules.terms.Parameter;
import coop.docket.rules.terms.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;

/** Says one line of a parameter's timeline. */
final class ParameterText {
    private ParameterText() {}

    static String of(LocalDate from, Parameter.Value value, Told told) {
        return told.words().say("plain.from-day", content(value.content(), told), from);
    }

    private static String content(Object content, Told told) {
        if (content instanceof Span span) {
            return told.words().say("plain.span." + span.unit().name().toLowerCase(Locale.ROOT), (long) span.number());
        }
        if (content instanceof MonthDay day) {
            return told.words()
                    .say(
                            "plain.day-of-year",
                            Integer.toString(day.getDayOfMonth()),
                            Integer.toString(day.getMonthValue()));
        }
        return told.words().show(content);
    }
}
