package coop.docket.rules.vocabulary;

import coop.docket.rules.terms.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Works out from the counts of members how many there are, and since when without a break. */
final class Membership {
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
        newestFirst.sort(Comparator.comparing(MemberCount::onDay).reversed());
    }

    Long now() {
        return newestFirst.isEmpty()
                ? own.whole(OwnColumns.OFFICIAL_MEMBERS)
                : newestFirst.get(0).officialMembers();
    }

    LocalDate belowSince(Long minimum) {
        return runSince(
                count -> minimum != null && count.officialMembers() != null && count.officialMembers() < minimum);
    }

    LocalDate foreignSince(Long share) {
        return runSince(count -> Share.reached(count.foreignMembers(), count.officialMembers(), share));
    }

    private LocalDate runSince(Predicate<MemberCount> condition) {
        LocalDate since = null;
        for (var count : newestFirst) {
            if (!condition.test(count)) {
                break;
            }
            since = count.onDay();
        }
        return since;
    }
}
