package coop.docket.progress.burndown;

import coop.docket.cases.CaseKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts, event by event, how many cooperatives became unsettled or settled on each day. */
final class Counting {
    private final Map<CaseKind, TreeMap<LocalDate, Integer>> byKind = new EnumMap<>(CaseKind.class);
    private final TreeMap<LocalDate, Integer> all = new TreeMap<>();
    private final Map<CaseKind, Set<Long>> open = new HashMap<>();
    private long cooperative;

    /** Of one cooperative after the other, in the order in which it happened. */
    void add(Happened happened) {
        if (happened.cooperative() != cooperative) {
            cooperative = happened.cooperative();
            open.clear();
        }
        if (happened.open() == null) {
            return;
        }
        var troubled = troubled();
        var cases = open.computeIfAbsent(happened.kind(), kind -> new HashSet<>());
        var before = cases.isEmpty();
        if (happened.open()) {
            cases.add(happened.caseId());
        } else {
            cases.remove(happened.caseId());
        }
        step(byKind.computeIfAbsent(happened.kind(), kind -> new TreeMap<>()), happened.day(), before, cases.isEmpty());
        step(all, happened.day(), !troubled, !troubled());
    }

    /** Data to be verified is no problem that the province has to settle. */
    private boolean troubled() {
        return open.entrySet().stream()
                .anyMatch(kind ->
                        kind.getKey() != CaseKind.VERIFY && !kind.getValue().isEmpty());
    }

    private static void step(Map<LocalDate, Integer> days, LocalDate day, boolean settledBefore, boolean settled) {
        if (settledBefore != settled) {
            days.merge(day, settled ? -1 : 1, Integer::sum);
        }
    }

    BurnDown all(LocalDate today) {
        return line(all, today);
    }

    BurnDown of(CaseKind kind, LocalDate today) {
        return line(byKind.getOrDefault(kind, new TreeMap<>()), today);
    }

    private static BurnDown line(TreeMap<LocalDate, Integer> days, LocalDate today) {
        var points = new ArrayList<Point>();
        var unsettled = 0;
        var first = days.isEmpty() ? today : days.firstKey();
        var month = YearMonth.from(first);
        var from = first;
        while (month.atEndOfMonth().isBefore(today)) {
            unsettled += sum(days, from, month.atEndOfMonth());
            points.add(new Point(month.atEndOfMonth(), unsettled));
            month = month.plusMonths(1);
            from = month.atDay(1);
        }
        points.add(new Point(today, unsettled + sum(days, from, today)));
        return new BurnDown(points);
    }

    private static int sum(TreeMap<LocalDate, Integer> days, LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? 0
                : days.subMap(from, true, to, true).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }
}
