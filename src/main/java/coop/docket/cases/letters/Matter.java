package coop.docket.cases.letters;

import coop.docket.cases.docket.GroundView;
import java.time.LocalDate;
import java.util.List;

/**
 * What a letter is about.
 *
 * @param address null where it is not known
 * @param representative with his title; null where he is not known, or whoever writes may not know him
 * @param commune the name of the commune, such as {@code Xã Kim Liên}; null where it is not known
 * @param grounds that stand now, the heaviest first
 * @param debts that are not paid
 * @param due the last day of the step that is to be done; null where it has none
 */
record Matter(
        String name,
        String code,
        String address,
        String representative,
        String commune,
        List<GroundView> grounds,
        List<Debt> debts,
        LocalDate due) {

    /** A debt. @param due null where it is not known */
    record Debt(String number, String creditor, long balance, LocalDate due) {}
}
