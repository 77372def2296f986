package coop.docket.reading;

import static coop.docket.register.Sheet.COOPERATIVES;
import static coop.docket.register.Sheet.MEMBERS;

import coop.docket.register.Column;
import coop.docket.register.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How many members there are, and the runs of counts that end with the newest. */
final class Membership {
    private static final Column OWN_COUNT = COOPERATIVES.column("official_members");
    private static final Column ON = MEMBERS.column("on");
    private static final Column OFFICIAL = MEMBERS.column("official_members");
    private static final Column FOREIGN = MEMBERS.column("foreign_members");
    private static final Comparator<Row> OLDEST_FIRST = Comparator.comparing(row -> row.date(ON));

    /** Null: not known. */
    final Long now;

    final boolean tooFew;
    private final int minimum;
    private final List<Row> counts;

    Membership(Facts facts) {
        minimum = "UNION".equals(facts.type) ? facts.day.minimumOfUnion : facts.day.minimum;
        counts = counts(facts);
        now = counts.isEmpty()
                ? facts.own.whole(OWN_COUNT)
                : counts.get(counts.size() - 1).whole(OFFICIAL);
        tooFew = now != null && now < minimum;
    }

    private static List<Row> counts(Facts facts) {
        var all = facts.rows(MEMBERS);
        if (all.isEmpty()) {
            return all;
        }
        var counts = new ArrayList<Row>(all.size());
        for (var row : all) {
            if (facts.day.happened(row.date(ON))) {
                counts.add(row);
            }
        }
        counts.sort(OLDEST_FIRST);
        return counts;
    }

    /** The unbroken newest counts below the minimum, oldest first. */
    List<Row> tooFewRun() {
        int first = counts.size();
        while (first > 0 && below(counts.get(first - 1))) {
            first--;
        }
        return counts.subList(first, counts.size());
    }

    /** The unbroken newest counts with at least 35 foreigners in 100, oldest first. */
    List<Row> foreignRun() {
        int first = counts.size();
        while (first > 0 && foreign(counts.get(first - 1))) {
            first--;
        }
        return counts.subList(first, counts.size());
    }

    static LocalDate on(Row row) {
        return row.date(ON);
    }

    private boolean below(Row row) {
        var official = row.whole(OFFICIAL);
        return official != null && official < minimum;
    }

    private static boolean foreign(Row row) {
        var official = row.whole(OFFICIAL);
        var foreign = row.whole(FOREIGN);
        return official != null && foreign != null && official > 0 && foreign * 100 >= 35 * official;
    }
}
