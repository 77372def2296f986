package coop.docket.progress.work;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Cases told apart, the group that most are overdue of first. */
final class Loads {
    private static final Comparator<Load> WORST_FIRST = Comparator.comparingLong(Load::overdue)
            .thenComparingLong(Load::open)
            .reversed()
            .thenComparing(Load::key, Comparator.nullsLast(Comparator.naturalOrder()));

    private Loads() {}

    static List<Load> of(List<CaseFact> facts, By by, LocalDate today) {
        return facts.stream()
                // a map takes no null for a key
                .collect(groupingBy(fact -> Objects.requireNonNullElse(by.key(fact), "")))
                .entrySet()
                .stream()
                .map(group -> Load.of(group.getKey().isEmpty() ? null : group.getKey(), group.getValue(), today))
                .filter(Load::any)
                .sorted(WORST_FIRST)
                .toList();
    }
}
