package coop.docket.progress.reports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A quarter of a year. @param number 1 to 4 */
public record Quarter(int year, int number) {
    private static final Pattern WRITTEN = Pattern.compile("([12][0-9]{3})-Q([1-4])");
    private static final int MONTHS = 3;

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** As {@link #toString} writes it. */
    public static Optional<Quarter> read(String written) {
        var found = WRITTEN.matcher(written);
        return found.matches()
                ? Optional.of(new Quarter(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    /** The last one that has ended before a day. */
    public static Quarter lastFull(LocalDate today) {
        return of(of(today).first().minusDays(1));
    }

    public LocalDate first() {
        return LocalDate.of(year, MONTHS * (number - 1) + 1, 1);
    }

    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    public Quarter before() {
        return of(first().minusDays(1));
    }

    /** {@code 2026-Q4}. */
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
