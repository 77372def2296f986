package coop.docket.rules.targets;

import coop.docket.language.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * What is to be reached (chỉ tiêu).
 *
 * @param titles in each language
 * @param atMost whether the figure is to come down to the value; else it is to come up to it
 * @param value a number; a fraction of 1 for a share
 * @param to the other end where the paper names a span; null where it does not
 * @param by the day by which it is to be reached
 * @param sources the paper as each language cites it
 * @param verified whether somebody has read the paper itself
 */
public record Target(
        String id,
        Map<Language, String> titles,
        Measure measure,
        boolean atMost,
        BigDecimal value,
        BigDecimal to,
        LocalDate by,
        Map<Language, String> sources,
        boolean verified) {

    /** Whether a figure reaches it: the nearer end of a span is enough. */
    public boolean reachedBy(BigDecimal figure) {
        return atMost ? figure.compareTo(value) <= 0 : figure.compareTo(value) >= 0;
    }
}
