package coop.docket.rules.terms;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a parameter is measured in, and with it which word of a rule reads it. */
public enum ParameterUnit {
    MONTHS,
    DAYS,
    WORKING_DAYS,
    AMOUNT,
    PERCENT,
    NUMBER,
    DAY_OF_YEAR;

    private static final int LONGEST = 100_000;

    /** The unit of a name such as {@code working days}. */
    public static Optional<ParameterUnit> of(String name) {
        return Arrays.stream(values()).filter(unit -> unit.title().equals(name)).findFirst();
    }

    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The value that a text stands for in this unit; empty where it is none. */
    public Optional<Object> read(String text) {
        try {
            return Optional.of(
                    switch (this) {
                        case MONTHS -> new Span(length(text), Span.Unit.MONTHS);
                        case DAYS -> new Span(length(text), Span.Unit.DAYS);
                        case WORKING_DAYS -> new Span(length(text), Span.Unit.WORKING_DAYS);
                        case AMOUNT, PERCENT, NUMBER -> Long.valueOf(text);
                        case DAY_OF_YEAR -> MonthDay.parse("--" + text);
                    });
        } catch (NumberFormatException | DateTimeException notOfThisUnit) {
            return Optional.empty();
        }
    }

    private static int length(String text) {
        var number = Integer.parseInt(text);
        if (number < 0 || number > LONGEST) {
            throw new NumberFormatException(text);
        }
        return number;
    }
}
