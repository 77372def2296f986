package coop.docket.alerts.digest;

import coop.docket.cases.CaseKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * How far the reader's areas have come towards the end of 2030.
 *
 * @param unsettled cooperatives
 * @param needed how many fewer there have to be each month
 * @param pace how many fewer there have become each month
 * @param done when none is left at this pace; null where that is never
 * @param byKind cooperatives that are unsettled in each way
 * @param reached how many targets are reached
 * @param known of how many it is known
 * @param targets how many there are
 */
public record Progress(
        int unsettled,
        BigDecimal needed,
        BigDecimal pace,
        LocalDate done,
        boolean inTime,
        Map<CaseKind, Integer> byKind,
        int reached,
        int known,
        int targets) {
    public static final String PATH = "/progress";
}
