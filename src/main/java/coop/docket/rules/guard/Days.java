package coop.docket.rules.guard;

import coop.docket.rules.terms.IsoDays;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Pattern;

/** Reads the days that rules write. */
final class Days {
    private static final Pattern VIETNAMESE = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern OF_YEAR = Pattern.compile("[0-9]{2}-[0-9]{2}");

    private Days() {}

    /** The day written yyyy-MM-dd; null where it is none, such as 2026-02-30. */
    static LocalDate day(String text) {
        return IsoDays.read(text);
    }

    /** Whether there is such a day in every year. */
    static boolean ofYear(String text) {
        try {
            return OF_YEAR.matcher(text).matches()
                    && MonthDay.parse("--" + text).isValidYear(2025);
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    /** The same day as it is to be written; null where the text is none in any usual writing. */
    static String ofWriting(String text) {
        var parts = VIETNAMESE.matcher(text.strip());
        var iso = parts.matches()
                ? parts.group(3) + '-' + two(parts.group(2)) + '-' + two(parts.group(1))
                : text.strip().replace('/', '-');
        return day(iso) == null ? null : iso;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
