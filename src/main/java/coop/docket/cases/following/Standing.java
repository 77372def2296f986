package coop.docket.cases.following;

import coop.docket.assessment.live.Ground;
import coop.docket.cases.Weight;
import coop.docket.rules.source.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The grounds of a case as they stand on the day of a run.
 *
 * @param covered rules that a dismissal covers, each to the last day of it
 */
record Standing(List<Ground> grounds, Map<String, LocalDate> covered, LocalDate day) {

    /** Whether a case has to be open: what is only for information, or covered, asks for none. */
    boolean holds() {
        return grounds.stream().anyMatch(ground -> ground.severity() != Severity.INFO && !coveredNow(ground));
    }

    private boolean coveredNow(Ground ground) {
        var until = covered.get(ground.rule());
        return until != null && !until.isBefore(day);
    }

    Weight weight() {
        return new Weight(
                grounds.stream()
                        .map(Ground::severity)
                        .max(Comparator.naturalOrder())
                        .orElse(Severity.INFO),
                (int) grounds.stream()
                        .filter(ground -> ground.severity() != Severity.INFO)
                        .count(),
                grounds.stream()
                        .map(Ground::since)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                grounds.stream().mapToLong(Ground::amount).max().orElse(0));
    }

    /** The first day after this one on which a cover is no longer; null where there is none. */
    LocalDate uncoveredOn() {
        return covered.values().stream()
                .filter(until -> !until.isBefore(day))
                .min(Comparator.naturalOrder())
                .map(until -> until.plusDays(1))
                .orElse(null);
    }
}
