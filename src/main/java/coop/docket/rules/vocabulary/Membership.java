package coop.docket.rules.vocabulary;

import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.rules.terms.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Works out from the counts of members how many there are, and since when without a break. */
final class Membership {
    private static final Column ON = Sheet.MEMBERS.column("on");
    private static final Comparator<MemberCount> NEWEST_FIRST =
            Comparator.comparing(MemberCount::onDay).reversed();

    private final OwnRow own;
    private final ChildRows rows;
    private final Terms terms;
    /** The newest count in force by today; null where there is none. */
    private final MemberCount newest;
    /** The counts in force by today, newest first; made when first needed, for few cooperatives have a run. */
    private List<MemberCount> newestFirst;

    Membership(OwnRow own, ChildRows rows, Terms terms) {
        this.own = own;
        this.rows = rows;
        this.terms = terms;
        Row found = null;
        var counts = rows.raw(Sheet.MEMBERS);
        for (int i = 0; i < counts.size(); i++) {
            var count = counts.get(i);
            if (inForce(count) && (found == null || count.date(ON).isAfter(found.date(ON)))) {
                found = count;
            }
        }
        this.newest = found == null ? null : new MemberCount(found, terms);
    }

    Long now() {
        return newest == null ? own.whole(OwnColumns.OFFICIAL_MEMBERS) : newest.officialMembers();
    }

    /** The newest count in force, if there is one. */
    List<MemberCount> newest() {
        return newest == null ? List.of() : List.of(newest);
    }

    /** The unbroken series, up to the newest, of counts below a minimum; newest first. */
    List<MemberCount> below(Long minimum) {
        return run(count -> minimum != null && count.officialMembers() != null && count.officialMembers() < minimum);
    }

    /** The unbroken series, up to the newest, of counts with such a share of foreign members; newest first. */
    List<MemberCount> foreign(Long share) {
        return run(count -> Share.reached(count.foreignMembers(), count.officialMembers(), share));
    }

    /** The first day of a series; null where there is none. */
    static LocalDate since(List<MemberCount> run) {
        return run.isEmpty() ? null : run.get(run.size() - 1).onDay();
    }

    private List<MemberCount> run(Predicate<MemberCount> condition) {
        if (newest == null || !condition.test(newest)) {
            return List.of();
        }
        var counts = newestFirst();
        int length = 1;
        while (length < counts.size() && condition.test(counts.get(length))) {
            length++;
        }
        return counts.subList(0, length);
    }

    private List<MemberCount> newestFirst() {
        if (newestFirst == null) {
            newestFirst = new ArrayList<>();
            for (var count : rows.raw(Sheet.MEMBERS)) {
                if (inForce(count)) {
                    newestFirst.add(new MemberCount(count, terms));
                }
            }
            newestFirst.sort(NEWEST_FIRST);
        }
        return newestFirst;
    }

    private boolean inForce(Row count) {
        var on = count.date(ON);
        return on != null && !on.isAfter(terms.today());
    }
}
