package coop.docket.register.demonstration.fiction;

import coop.docket.register.demonstration.drafting.Draft;
import java.time.LocalDate;

/** When a cooperative was first registered. */
public enum Era {
    ANY,
    /** Six years ago at least. */
    ESTABLISHED,
    /** Before the Law of 2012. */
    OLD_LAW;

    private static final LocalDate FIRST = LocalDate.of(1998, 2, 2);
    static final LocalDate LAW_2003 = LocalDate.of(2004, 7, 1);
    static final LocalDate LAW_2012 = LocalDate.of(2013, 7, 1);
    static final LocalDate LAW_2023 = LocalDate.of(2024, 7, 1);
    private static final int OLD_LAW_PERCENT = 22;
    private static final int YOUNGEST_MONTHS = 16;
    private static final int ESTABLISHED_MONTHS = 72;

    LocalDate someDay(Draft draft) {
        if (this == OLD_LAW || this == ANY && draft.dice().chance(OLD_LAW_PERCENT)) {
            return draft.dice().day(FIRST, LAW_2012.minusDays(20));
        }
        return draft.dice()
                .day(
                        this == ANY ? LAW_2012 : LAW_2003,
                        draft.today().minusMonths(this == ANY ? YOUNGEST_MONTHS : ESTABLISHED_MONTHS));
    }

    /** The law in force on a day, as a key of the register's list of laws. */
    static String lawOn(LocalDate day) {
        if (day.isBefore(LAW_2003)) {
            return "1996";
        }
        return day.isBefore(LAW_2012) ? "2003" : day.isBefore(LAW_2023) ? "2012" : "2023";
    }
}
