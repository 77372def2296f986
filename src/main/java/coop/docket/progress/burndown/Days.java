package coop.docket.progress.burndown;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.TreeMap;

/** How many became unsettled and how many were settled on each day. */
final class Days {
    private final TreeMap<LocalDate, Integer> came = new TreeMap<>();
    private final TreeMap<LocalDate, Integer> went = new TreeMap<>();

    void add(LocalDate day, boolean settled) {
        (settled ? went : came).merge(day, 1, Integer::sum);
    }

    BurnDown line(LocalDate today) {
        var points = new ArrayList<Point>();
        // nothing is settled that was not unsettled before
        var from = came.isEmpty() ? today : came.firstKey();
        var unsettled = 0;
        for (var month = YearMonth.from(from); month.atEndOfMonth().isBefore(today); month = month.plusMonths(1)) {
            unsettled = add(points, unsettled, from, month.atEndOfMonth());
            from = month.plusMonths(1).atDay(1);
        }
        add(points, unsettled, from, today);
        return new BurnDown(points);
    }

    private int add(ArrayList<Point> points, int before, LocalDate from, LocalDate to) {
        var in = sum(came, from, to);
        var out = sum(went, from, to);
        points.add(new Point(to, before + in - out, in, out));
        return before + in - out;
    }

    private static int sum(TreeMap<LocalDate, Integer> days, LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? 0
                : days.subMap(from, true, to, true).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }
}
