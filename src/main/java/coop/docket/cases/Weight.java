package coop.docket.cases;

import coop.docket.rules.source.Severity;
import java.time.LocalDate;

/**
 * What the grounds of a case come to.
 *
 * @param worst the heaviest of them
 * @param grounds how many of them are above {@link Severity#INFO}
 * @param since the earliest day on which one of them held; null where none is known
 * @param amount the debts they rest upon, in đồng
 */
public record Weight(Severity worst, int grounds, LocalDate since, long amount) {}
