package coop.docket.rules.warnings;

import coop.docket.register.Column;
import coop.docket.register.ValueKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of some values, and whether all of it can be so at once. Nothing is called impossible that is possible. */
final class Known {
    private static final BigDecimal NO_LIMIT = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Map<String, Range> ranges;
    private final Map<String, Set<String>> choices;
    private final Map<String, Set<String>> denied;
    private final Map<String, Set<String>> orders;
    private final Map<String, Boolean> answered;
    private final Set<String> known;
    private final Set<String> unknown;
    private boolean impossible;

    Known() {
        this.ranges = new HashMap<>();
        this.choices = new HashMap<>();
        this.denied = new HashMap<>();
        this.orders = new HashMap<>();
        this.answered = new HashMap<>();
        this.known = new HashSet<>();
        this.unknown = new HashSet<>();
    }

    private Known(Known other) {
        this.ranges = new HashMap<>(other.ranges);
        this.choices = new HashMap<>(other.choices);
        this.denied = new HashMap<>(other.denied);
        this.orders = new HashMap<>(other.orders);
        this.answered = new HashMap<>(other.answered);
        this.known = new HashSet<>(other.known);
        this.unknown = new HashSet<>(other.unknown);
        this.impossible = other.impossible;
    }

    Known copy() {
        return new Known(this);
    }

    boolean impossible() {
        return impossible;
    }

    void cannotBe() {
        impossible = true;
    }

    void isKnown(String value) {
        known.add(value);
        impossible |= unknown.contains(value) || emptied(value);
    }

    void isNotKnown(String value) {
        unknown.add(value);
        impossible |= known.contains(value);
    }

    /** A number, or a day counted, in relation to another; the column says what numbers there can be, or is null. */
    void compared(String value, Column column, String sign, BigDecimal limit) {
        isKnown(value);
        var range = ranges.getOrDefault(value, natural(column)).that(sign, limit);
        ranges.put(value, range);
        impossible |= range.empty();
    }

    /** Two values, of neither of which more is known. */
    void ordered(String one, String sign, String other) {
        isKnown(one);
        isKnown(other);
        var turned = one.compareTo(other) > 0;
        var pair = turned ? other + " ? " + one : one + " ? " + other;
        var left = Signs.allowed(turned ? Signs.turned(sign) : sign);
        var both = new HashSet<>(orders.getOrDefault(pair, Set.of("<", "=", ">")));
        both.retainAll(left);
        if (one.equals(other)) {
            both.retainAll(Set.of("="));
        }
        orders.put(pair, both);
        impossible |= both.isEmpty();
    }

    void isOneOf(String value, List<String> keys) {
        var all = choices.get(value) == null ? new HashSet<>(keys) : new HashSet<>(choices.get(value));
        all.retainAll(keys);
        choices.put(value, all);
        isKnown(value);
    }

    /** None of these, or a blank. */
    void isNoneOf(String value, Column column, List<String> keys) {
        if (!choices.containsKey(value)
                && column != null
                && (column.list() != null || column.kind() == ValueKind.YES_NO)) {
            choices.put(
                    value,
                    new HashSet<>(
                            column.list() == null
                                    ? List.of("yes", "no")
                                    : column.list().keys()));
        }
        denied.computeIfAbsent(value, each -> new HashSet<>());
        var all = new HashSet<>(denied.get(value));
        all.addAll(keys);
        denied.put(value, all);
        impossible |= known.contains(value) && emptied(value);
    }

    /** A question of which nothing is known but whether it holds. */
    void answered(String question, boolean holds) {
        impossible |= answered.getOrDefault(question, holds) != holds;
        answered.put(question, holds);
    }

    /** Rows that are there, or are not; where some that were narrowed are there, so are all those they were narrowed from. */
    void rows(String rows, boolean found) {
        answered("rows " + rows, found);
        for (var each : answered.entrySet()) {
            var other = each.getKey().startsWith("rows ") ? each.getKey().substring(5) : null;
            if (other != null && each.getValue() != found) {
                impossible |= found ? rows.startsWith(other + ".") : other.startsWith(rows + ".");
            }
        }
    }

    private boolean emptied(String value) {
        var left = choices.get(value);
        return left != null && denied.getOrDefault(value, Set.of()).containsAll(left);
    }

    private static Range natural(Column column) {
        if (column == null || column.kind().javaType() == String.class || column.kind() == ValueKind.DATE) {
            return Range.ALL;
        }
        var least = BigDecimal.valueOf(column.least());
        var most = BigDecimal.valueOf(column.most());
        return new Range(
                least.abs().compareTo(NO_LIMIT) >= 0 ? null : least,
                true,
                most.compareTo(NO_LIMIT) >= 0 ? null : most,
                true);
    }
}
