package coop.docket.rules.vocabulary;

import java.time.LocalDate;

/** Whether the cooperative is alive: its activity, its meetings, its suspensions (tạm ngừng). */
public interface LifeWords extends RowWords, StatusWords, IdentityWords, DayWords {

    Memory memory();

    /** Whether the legal status is other than CEASED; a blank is. */
    default boolean notCeased() {
        return !"CEASED".equals(legalStatus());
    }

    /** Whether the law on cooperatives looks at it as such: a cooperative, a union or a people's credit fund. */
    default boolean cooperativeOrUnion() {
        var type = type();
        return "COOPERATIVE".equals(type) || "UNION".equals(type) || "CREDIT_FUND".equals(type);
    }

    /** Whether a proceeding is open, or the legal status says that it is being ended. */
    default boolean windingDown() {
        var status = legalStatus();
        return "DISSOLVING".equals(status)
                || "BANKRUPTCY".equals(status)
                || "TAX_REVOKED".equals(status)
                || openProceedings().found();
    }

    /** The newest sign of activity not after today: the column, or the end of a year with revenue. */
    default LocalDate lastActivity() {
        return memory().life().lastActivity();
    }

    /** From when it has stood still: {@link #lastActivity}, or the end of a later suspension told to both offices. */
    default LocalDate idleSince() {
        return memory().life().idleSince();
    }

    /** The same with suspensions told to at least one of the two offices. */
    default LocalDate idleSinceAny() {
        return memory().life().idleSinceAny();
    }

    /** The newest general meeting (Đại hội thành viên) not after today. */
    default LocalDate lastMeeting() {
        return memory().life().lastMeeting();
    }

    /** The suspension that began last, today at the latest; all its columns are unknown where there is none. */
    @Known
    default Suspension latestSuspension() {
        return memory().life().latestSuspension();
    }

    /** The report of the newest year, this one at the latest; all its columns are unknown where there is none. */
    @Known
    default Report latestReport() {
        return memory().life().latestReport();
    }

    /** The report of the newest year of all; all its columns are unknown where there is none. */
    @Known
    default Report newestReport() {
        return memory().life().newestReport();
    }
}
