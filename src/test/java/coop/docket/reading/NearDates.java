package coop.docket.reading;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Dates that lie where a rule turns: on each limit before the day, a day to either side, and at ends of months. */
final class NearDates {
    private static final int[] MONTHS = {3, 6, 12, 18, 24};
    private static final int[] DAYS = {10, 90, 120, 180};
    private static final int[] WORKING_DAYS = {2, 3, 5, 7};
    private static final List<LocalDate> TURNS = List.of(
            LocalDate.of(1996, Month.DECEMBER, 31),
            LocalDate.of(2013, Month.JULY, 1),
            LocalDate.of(2023, Month.DECEMBER, 31),
            LocalDate.of(2024, Month.FEBRUARY, 29),
            LocalDate.of(2024, Month.JULY, 1),
            LocalDate.of(2024, Month.JULY, 18));

    private final Random random;
    private final LocalDate day;
    private final List<LocalDate> limits = new ArrayList<>();

    NearDates(Random random, LocalDate day) {
        this.random = random;
        this.day = day;
        for (int months : MONTHS) {
            limits.add(day.minusMonths(months));
            limits.add(day.minusMonths(months).plusDays(1));
        }
        for (int days : DAYS) {
            limits.add(day.minusDays(days));
        }
        for (int n : WORKING_DAYS) {
            var date = day;
            while (OfficeDays.ofThePack().after(date, n).isAfter(day)) {
                date = date.minusDays(1);
            }
            limits.add(date);
        }
        limits.add(day);
        limits.add(MonthDay.of(12, 31).atYear(day.getYear() - 1));
        limits.add(MonthDay.of(12, 31).atYear(day.getYear() - 2));
    }

    LocalDate next() {
        return switch (random.nextInt(10)) {
            case 0 -> TURNS.get(random.nextInt(TURNS.size())).plusDays(random.nextInt(-1, 2));
            case 1 -> day.plusDays(random.nextInt(-40, 1));
            case 2 -> day.plusDays(random.nextInt(1, 400));
            case 3 -> day.minusDays(random.nextInt(40, 1_000));
            case 4 -> LocalDate.of(1994, 1, 1).plusDays(random.nextInt(12_000));
            case 5 -> endOfMonth();
            default -> limits.get(random.nextInt(limits.size())).plusDays(random.nextInt(-1, 2));
        };
    }

    private LocalDate endOfMonth() {
        var month = day.minusMonths(random.nextInt(0, 25));
        return month.withDayOfMonth(month.lengthOfMonth()).minusDays(random.nextInt(0, 3));
    }
}
