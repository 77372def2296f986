package coop.docket.progress.work;

import coop.docket.cases.CaseKind;
import java.math.BigDecimal;
import java.util.List;

/**
 * How long a step takes, by what was done of it within the last 12 months.
 *
 * @param here open cases that stand at it now
 * @param cases that have left it
 * @param times how often it was left: a case may come to a step again
 * @param median in days; null where it was never left
 * @param nineOfTen nine of ten times it took no longer, in days; null where it was never left
 * @param timed of these times, how often it had a deadline
 * @param late of these, how often it was left too late
 */
public record StepTime(
        CaseKind kind,
        String step,
        long here,
        long cases,
        long times,
        BigDecimal median,
        Long nineOfTen,
        long timed,
        long late) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public long inTime() {
        return timed - late;
    }

    /** The one in the middle, or what lies between the two there. @param days in order */
    static BigDecimal median(List<Long> days) {
        if (days.isEmpty()) {
            return null;
        }
        var upper = days.get(days.size() / 2);
        var lower = days.get((days.size() - 1) / 2);
        return BigDecimal.valueOf(lower + upper).divide(TWO);
    }

    /** @param days in order */
    static Long nineOfTen(List<Long> days) {
        return days.isEmpty() ? null : days.get((days.size() * 9 + 9) / 10 - 1);
    }
}
