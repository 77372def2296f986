package coop.docket.progress.targets;

import java.math.BigDecimal;

/**
 * What is, where a target says what ought to be.
 *
 * @param value a number; a fraction of 1 for a share; null where nothing is known
 * @param of how many it is counted from: all of the kind, or those of whom it is known
 * @param unknown how many more there are of whom it is not known
 * @param year the report's, for a growth; else null
 * @param those of whom it holds, for a share
 */
public record Figure(BigDecimal value, long of, long unknown, Integer year, long those) {
    static Figure number(long value, long of, long unknown) {
        return new Figure(BigDecimal.valueOf(value), of, unknown, null, of);
    }
}
