package coop.docket.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Days to judge on, from 2016 to 2026: those on which the rules change, odd ones of the calendar, and any others. */
final class Days {
    static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final List<String> ODD = List.of(
            "2016-02-29",
            "2019-12-31",
            "2020-02-29",
            "2021-08-31",
            "2023-12-31",
            "2024-02-29",
            "2024-03-31",
            "2024-05-04",
            "2024-05-06",
            "2024-12-15",
            "2024-12-16",
            "2024-12-31",
            "2025-01-01",
            "2025-02-03",
            "2025-02-28",
            "2025-04-26",
            "2025-04-30",
            "2025-05-01",
            "2025-05-05",
            "2025-06-30",
            "2025-08-30",
            "2025-12-15",
            "2025-12-16",
            "2026-01-10",
            "2026-02-23",
            "2026-08-22",
            "2026-12-31");

    private Days() {}

    /** The first and the last day of each rule, and the days beside them. */
    static List<LocalDate> turning() {
        var days = new TreeSet<LocalDate>();
        for (var provision : Provision.values()) {
            if (within(provision.from())) {
                days.add(provision.from());
                days.add(provision.from().minusDays(1));
            }
            if (within(provision.to())) {
                days.add(provision.to());
                days.add(provision.to().plusDays(1));
            }
        }
        return List.copyOf(days);
    }

    static List<LocalDate> odd() {
        return ODD.stream().map(LocalDate::parse).toList();
    }

    static LocalDate any(Random random) {
        return FIRST.plusDays(random.nextInt((int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1));
    }

    private static boolean within(LocalDate day) {
        return day.isAfter(FIRST) && !day.isAfter(LAST);
    }
}
