package coop.docket.assessment.live;

import coop.docket.rules.source.RuleKind;
import coop.docket.rules.source.Severity;
import java.time.LocalDate;

/**
 * A finding as far as others reckon with it.
 *
 * @param findingId of the version that stands, or stood last
 * @param since the first day on which the rule holds; null where it speaks of none
 * @param amount the debts it rests upon, in đồng; 0 where it rests upon none
 * @param watched whether its rule is only watched, and nothing is to follow from it
 */
public record Ground(
        long cooperativeId,
        long findingId,
        String rule,
        RuleKind kind,
        Severity severity,
        LocalDate since,
        long amount,
        boolean watched) {}
