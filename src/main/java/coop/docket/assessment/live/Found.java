package coop.docket.assessment.live;

import coop.docket.register.Column;
import coop.docket.register.Sheet;
import coop.docket.rules.judging.Finding;

/**
 * A finding that was just made, whose it is and the hash of what it says.
 *
 * @param watched whether nothing is to follow from it
 */
record Found(long cooperativeId, Finding finding, String contentHash, boolean watched) {
    private static final Column BALANCE = Sheet.DEBTS.column("balance");

    String rule() {
        return finding.rule().id();
    }

    /** The sum of the debts it rests upon. */
    long amount() {
        return finding.grounds().evidence().stream()
                .filter(row -> row.sheet() == Sheet.DEBTS && row.value(BALANCE) != null)
                .mapToLong(row -> row.whole(BALANCE))
                .sum();
    }

    Ground ground(long findingId) {
        var rule = finding.rule();
        return new Ground(
                cooperativeId, findingId, rule.id(), rule.kind(), rule.severity(), finding.since(), amount(), watched);
    }
}
