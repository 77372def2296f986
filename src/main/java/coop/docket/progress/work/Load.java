package coop.docket.progress.work;

import coop.docket.cases.docket.Wanted;
import java.time.LocalDate;
import java.util.List;

/**
 * The cases of one person, area, sector, type or kind in figures.
 *
 * @param key of that; null where it is not known, or nobody
 * @param overdue open ones whose deadline has passed
 * @param dueSoon open ones whose deadline comes within 14 days
 * @param settled within the last 12 months
 * @param timed of these, how many had any deadline
 * @param late of these, how many were settled too late
 */
public record Load(String key, long open, long overdue, long dueSoon, long settled, long timed, long late) {
    static Load of(String key, List<CaseFact> facts, LocalDate today) {
        var settled = facts.stream().filter(fact -> fact.settledLately(today)).toList();
        var timed = settled.stream().filter(CaseFact::timed).toList();
        return new Load(
                key,
                facts.stream().filter(CaseFact::open).count(),
                facts.stream().filter(fact -> fact.overdue(today)).count(),
                facts.stream().filter(fact -> soon(fact, today)).count(),
                settled.size(),
                timed.size(),
                timed.stream().filter(CaseFact::late).count());
    }

    private static boolean soon(CaseFact fact, LocalDate today) {
        return fact.open()
                && fact.dueOn() != null
                && !fact.dueOn().isBefore(today)
                && !fact.dueOn().isAfter(today.plusDays(Wanted.SOON_DAYS));
    }

    public long inTime() {
        return timed - late;
    }

    boolean any() {
        return open > 0 || settled > 0;
    }
}
