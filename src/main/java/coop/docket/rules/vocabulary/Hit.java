package coop.docket.rules.vocabulary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;

/**
 * A row that has met all words so far.
 *
 * @param since the first day on which it met them; null where they speak of no day
 * @param byLimit whether that day comes from a time limit, which says more than the day of an event
 */
record Hit<L extends Line>(L line, LocalDate since, boolean byLimit) {
    static final Comparator<Hit<?>> OLDEST_FIRST =
            Comparator.comparing(Hit::since, Comparator.nullsLast(Comparator.naturalOrder()));

    /** This row, met since a limit ran out or an event happened. */
    Hit<L> since(LocalDate day, boolean limit) {
        if (since == null || limit && !byLimit) {
            return new Hit<>(line, day, limit);
        }
        return byLimit && !limit || !day.isAfter(since) ? this : new Hit<>(line, day, limit);
    }

    static <L extends Line> Hit<L>[] union(Hit<L>[] some, Hit<L>[] more) {
        var byLine = new LinkedHashMap<L, Hit<L>>();
        for (var hit : some) {
            byLine.put(hit.line, hit);
        }
        for (var hit : more) {
            byLine.merge(hit.line, hit, (one, other) -> OLDEST_FIRST.compare(one, other) <= 0 ? one : other);
        }
        return byLine.values().toArray(array(0));
    }

    @SuppressWarnings("unchecked")
    static <L extends Line> Hit<L>[] array(int length) {
        return (Hit<L>[]) new Hit<?>[length];
    }
}
