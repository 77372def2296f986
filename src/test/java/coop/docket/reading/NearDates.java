package coop.docket.reading;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Dates that lie where a rule turns: on the limits of their column, a day to either side, and at ends of months. */
final class NearDates {
    /** After a column its limits: months, days and working days before the day, a date, and d0 for the day itself. */
    private static final List<String> LIMITS = List.of(
            "started_on w7 m6 2024-07-01",
            "received_on w3 m6",
            "published_on m6",
            "decision_received_on d10",
            "debts_settled_on w5",
            "filed_on w2 w5",
            "due_on m3 m6 m12 d90 d120 d180 d0",
            "incurred_on 1996-12-31",
            "tax_status_on d120",
            "sent_on m12 2024-07-01",
            "answered_on d0",
            "last_activity_on m12",
            "last_meeting_on m12 m18",
            "meeting_on m12 m18",
            "on m12 m6 d0",
            "from 2024-07-18 d0",
            "to m12 d0",
            "registered_on 2013-07-01 2024-07-01",
            "label_on 2023-12-31",
            "re_registered_on 2013-07-01 d0");

    private final Random random;
    private final LocalDate day;
    private final List<LocalDate> all = new ArrayList<>();
    private final Map<String, List<LocalDate>> byColumn = new HashMap<>();

    NearDates(Random random, LocalDate day) {
        this.random = random;
        this.day = day;
        for (var line : LIMITS) {
            var words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                var limit = limit(words[i]);
                byColumn.computeIfAbsent(words[0], key -> new ArrayList<>()).add(limit);
                all.add(limit);
            }
        }
        all.add(LocalDate.of(2024, Month.FEBRUARY, 29));
        all.add(LocalDate.of(day.getYear(), Month.JANUARY, 1));
        all.add(LocalDate.of(day.getYear() - 1, Month.JANUARY, 1));
    }

    LocalDate next(String column) {
        return switch (random.nextInt(20)) {
            case 0 -> day.plusDays(random.nextInt(-40, 1));
            case 1 -> day.plusDays(random.nextInt(1, 400));
            case 2 -> day.minusDays(random.nextInt(40, 1_000));
            case 3 -> LocalDate.of(1994, 1, 1).plusDays(random.nextInt(12_000));
            case 4 -> endOfMonth();
            case 5, 6 -> near(all);
            default -> near(byColumn.getOrDefault(column, all));
        };
    }

    private LocalDate near(List<LocalDate> limits) {
        return limits.get(random.nextInt(limits.size())).plusDays(random.nextInt(-1, 2));
    }

    private LocalDate endOfMonth() {
        var month = day.minusMonths(random.nextInt(0, 25));
        return month.withDayOfMonth(month.lengthOfMonth()).minusDays(random.nextInt(0, 3));
    }

    private LocalDate limit(String word) {
        return switch (word.charAt(0)) {
            case 'm' -> day.minusMonths(number(word));
            case 'd' -> day.minusDays(number(word));
            case 'w' -> workingDaysAgo(number(word));
            default -> LocalDate.parse(word);
        };
    }

    private static int number(String word) {
        return Integer.parseInt(word.substring(1));
    }

    private LocalDate workingDaysAgo(int n) {
        var date = day;
        while (OfficeDays.ofThePack().after(date, n).isAfter(day)) {
            date = date.minusDays(1);
        }
        return date;
    }
}
