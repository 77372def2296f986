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
        return number("UNION".equals(type()) ? "members.minimum-of-union" : "members.minimum");
    }

    /** Since when the members have been, without a break, fewer than {@link #minimum}. */
    default LocalDate belowSince() {
        return memory().membership().belowSince(minimum());
    }

    /** Since when the foreign members have been, without a break, this share or more, in per cent. */
    default LocalDate foreignSince(Number share) {
        return memory().membership().foreignSince(share == null ? null : share.longValue());
    }
}
