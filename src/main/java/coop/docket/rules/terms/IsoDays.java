package coop.docket.rules.terms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Reads days written yyyy-MM-dd, and only those that are in the calendar. */
public final class IsoDays {
    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private IsoDays() {}

    /** The day; null where the text is none. */
    public static LocalDate read(String text) {
        try {
            return LocalDate.parse(text, STRICT);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
