package coop.docket.progress.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a year's reports have over those of the year before, of whoever reported both.
 *
 * @param pairs how many reported both
 * @param unknown how many more there are
 * @param before the sum of the year before, in đồng
 * @param now the sum of the year
 */
public record Growth(long pairs, long unknown, BigDecimal before, BigDecimal now) {
    private static final int DIGITS = 6;

    /** A fraction of 1; null where there is nothing to grow from: a loss, or nothing, has no rate. */
    public BigDecimal rate() {
        return pairs == 0 || before.signum() <= 0
                ? null
                : now.divide(before, DIGITS, RoundingMode.HALF_UP).subtract(BigDecimal.ONE);
    }
}
