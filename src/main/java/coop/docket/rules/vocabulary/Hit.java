package coop.docket.rules.vocabulary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * A row that has met all words so far.
 *
 * @param since the first day on which it met them; null where they speak of no day
 * @param byLimit whether that day comes from a time limit, which says more than the day of an event
 * @param uncharted a year in which working days were counted and that the calendar lacks; 0 for none
 */
record Hit<L extends Line>(L line, LocalDate since, boolean byLimit, int uncharted) {
    private static final Hit<?>[] NONE = {};
    private static final Comparator<LocalDate> EARLIEST_FIRST = Comparator.nullsLast(Comparator.naturalOrder());

    /** Then by the row's own day and key, so that its place in a file says nothing. */
    static final Comparator<Hit<?>> OLDEST_FIRST = Comparator.<Hit<?>, LocalDate>comparing(Hit::since, EARLIEST_FIRST)
            .thenComparing(hit -> hit.line().day(), EARLIEST_FIRST)
            .thenComparing(hit -> hit.line().key());

    Hit(L line, LocalDate since) {
        this(line, since, false, 0);
    }

    /** This row, met since a limit ran out or an event happened. */
    Hit<L> since(LocalDate day, boolean limit) {
        if (since == null || limit && !byLimit) {
            return new Hit<>(line, day, limit, uncharted);
        }
        return byLimit && !limit || !day.isAfter(since) ? this : new Hit<>(line, day, limit, uncharted);
    }

    /** This row, for which working days of a year were counted that the calendar lacks; 0 for no such year. */
    Hit<L> uncharted(int year) {
        return year == 0 ? this : new Hit<>(line, since, byLimit, year);
    }

    /** All these lines, each met since the day that the function answers. */
    static <L extends Line> Hit<L>[] all(List<L> lines, Function<L, LocalDate> since) {
        Hit<L>[] hits = array(lines.size());
        for (int i = 0; i < hits.length; i++) {
            hits[i] = new Hit<>(lines.get(i), since.apply(lines.get(i)));
        }
        return hits;
    }

    /** The first day since when one of them has met the words; null where they speak of no day. */
    static LocalDate first(Hit<?>[] hits) {
        LocalDate first = null;
        for (var hit : hits) {
            if (hit.since != null && (first == null || hit.since.isBefore(first))) {
                first = hit.since;
            }
        }
        return first;
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
    static <L extends Line> Hit<L>[] none() {
        return (Hit<L>[]) NONE;
    }

    @SuppressWarnings("unchecked")
    static <L extends Line> Hit<L>[] array(int length) {
        return (Hit<L>[]) new Hit<?>[length];
    }
}
