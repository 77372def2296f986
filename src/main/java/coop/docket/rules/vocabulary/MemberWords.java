package coop.docket.rules.vocabulary;

import java.time.LocalDate;

/** How many members there are and have been (thành viên chính thức). */
public interface MemberWords extends DayWords, IdentityWords {

    Memory memory();

    /** The official members in force today. */
    default Long membersNow() {
        return memory().membership().now();
    }

    /** The fewest official members that the law asks for: of a union its own number. */
    default Long minimum() {
        return number("UNION".equals(type()) ? WordParameters.MINIMUM_OF_UNION : WordParameters.MINIMUM);
    }

    /** Since when the members have been, without a break, fewer than {@link #minimum}. */
    default LocalDate belowSince() {
        return Membership.since(memory().membership().below(minimum()));
    }

    /** The counts of that time: the unbroken series with fewer than {@link #minimum}, up to the newest. */
    @Known
    default Rows<MemberCount> belowRun() {
        return memory().counts(memory().membership().below(minimum()));
    }

    /** The newest count of members in force today; none where there is none. */
    @Known
    default Rows<MemberCount> newestCount() {
        return memory().counts(memory().membership().newest());
    }

    /** Since when the foreign members have been, without a break, this share or more, in per cent. */
    default LocalDate foreignSince(Number share) {
        return Membership.since(memory().membership().foreign(share == null ? null : share.longValue()));
    }

    /** The counts of that time: the unbroken series with this share or more, up to the newest. */
    @Known
    default Rows<MemberCount> foreignRun(Number share) {
        return memory().counts(memory().membership().foreign(share == null ? null : share.longValue()));
    }
}
