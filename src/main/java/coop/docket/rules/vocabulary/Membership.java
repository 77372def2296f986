package coop.docket.rules.vocabulary;

import coop.docket.rules.terms.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Works out from the counts of members how many there are, and since when without a break. */
final class Membership {
    private static final Comparator<MemberCount> NEWEST_FIRST =
            Comparator.comparing(MemberCount::onDay).reversed();

    private final OwnRow own;
    /** The counts in force by today, newest first. */
    private final List<MemberCount> newestFirst = new ArrayList<>();

    Membership(OwnRow own, ChildRows rows, Terms terms) {
        this.own = own;
        for (var count : rows.members()) {
            if (count.onDay() != null && !count.onDay().isAfter(terms.today())) {
                newestFirst.add(count);
            }
        }
        newestFirst.sort(NEWEST_FIRST);
    }

    Long now() {
        return newestFirst.isEmpty()
                ? own.whole(OwnColumns.OFFICIAL_MEMBERS)
                : newestFirst.get(0).officialMembers();
    }

    /** The newest count in force, if there is one. */
    List<MemberCount> newest() {
        return newestFirst.isEmpty() ? List.of() : newestFirst.subList(0, 1);
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
        int length = 0;
        while (length < newestFirst.size() && condition.test(newestFirst.get(length))) {
            length++;
        }
        return newestFirst.subList(0, length);
    }
}
