package coop.docket.cases;

import coop.docket.rules.source.Severity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How urgent a case is, from 0 to 100: the sum of five parts, each of which can be shown.
 *
 * <ul>
 *   <li>severity of the worst ground: 0, 10, 20, 35 or 50;
 *   <li>grounds: 3 for each one beside the first, at most 15;
 *   <li>age since the earliest ground: 2 from 3 months, 5 from 1 year, 8 from 3 years, 10 from 5 years;
 *   <li>amount of debts: 3 from 10 million đồng, 6 from 100 million, 10 from 1 billion, 15 from 10 billion;
 *   <li>deadline: 10 once a legal deadline has passed.
 * </ul>
 */
public record Priority(int severity, int grounds, int age, int amount, int deadline) {
    private static final Map<Severity, Integer> SEVERITY =
            Map.of(Severity.INFO, 0, Severity.LOW, 10, Severity.MEDIUM, 20, Severity.HIGH, 35, Severity.CRITICAL, 50);
    private static final int FURTHER_GROUND = 3;
    private static final int GROUNDS_AT_MOST = 15;
    private static final List<Step> AGES = List.of(new Step(3, 2), new Step(12, 5), new Step(36, 8), new Step(60, 10));
    private static final List<Step> AMOUNTS = List.of(
            new Step(10_000_000L, 3),
            new Step(100_000_000L, 6),
            new Step(1_000_000_000L, 10),
            new Step(10_000_000_000L, 15));
    private static final int DEADLINE_PASSED = 10;

    /** So many points from so many months, or đồng. */
    private record Step(long from, int points) {}

    /** @param dueOn the next legal deadline of the case; null where it has none */
    public static Priority of(Weight weight, LocalDate dueOn, LocalDate today) {
        return new Priority(
                SEVERITY.get(weight.worst()),
                Math.min(GROUNDS_AT_MOST, FURTHER_GROUND * Math.max(0, weight.grounds() - 1)),
                age(weight.since(), today),
                AMOUNTS.stream()
                        .filter(step -> weight.amount() >= step.from())
                        .mapToInt(Step::points)
                        .max()
                        .orElse(0),
                dueOn != null && dueOn.isBefore(today) ? DEADLINE_PASSED : 0);
    }

    /** The first day after today on which it is another without anything else having changed; null where there is none. */
    public static LocalDate changesOn(Weight weight, LocalDate dueOn, LocalDate today) {
        var byAge = weight.since() == null
                ? null
                : AGES.stream()
                        .map(step -> weight.since().plusMonths(step.from()))
                        .filter(today::isBefore)
                        .findFirst()
                        .orElse(null);
        var byDeadline = dueOn == null || dueOn.isBefore(today) ? null : dueOn.plusDays(1);
        return earlier(byAge, byDeadline);
    }

    /** The earlier of two days, either of which may be null. */
    public static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static int age(LocalDate since, LocalDate today) {
        return since == null
                ? 0
                : AGES.stream()
                        .filter(step -> !since.plusMonths(step.from()).isAfter(today))
                        .mapToInt(Step::points)
                        .max()
                        .orElse(0);
    }

    public int total() {
        return severity + grounds + age + amount + deadline;
    }

    /** Its parts by name, in the order in which they are shown. */
    public Map<String, Integer> parts() {
        var parts = new LinkedHashMap<String, Integer>();
        parts.put("severity", severity);
        parts.put("grounds", grounds);
        parts.put("age", age);
        parts.put("amount", amount);
        parts.put("deadline", deadline);
        return parts;
    }
}
