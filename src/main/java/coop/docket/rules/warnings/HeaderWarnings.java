package coop.docket.rules.warnings;

import coop.docket.language.Citation;
import coop.docket.language.Said;
import coop.docket.refusal.Reason;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.RuleHeader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What rules say of themselves: which have to be looked at again, and which no lawyer has read. */
record HeaderWarnings(ReadPack pack, LocalDate day) {
    List<Warning> all() {
        var warnings = new ArrayList<Warning>();
        for (var rule : pack.rules().values()) {
            rule.reviewBy()
                    .filter(by -> by.isBefore(day))
                    .ifPresent(by -> warnings.add(warning(
                            rule, "@review", Warning.Kind.REVIEW, Reason.of("warnings.review", rule.id(), by))));
            if (!rule.verified()) {
                warnings.add(warning(
                        rule, "@verified", Warning.Kind.UNVERIFIED, Reason.of("warnings.unverified", rule.id(), (Said)
                                language -> Citation.in(language, rule.basis()))));
            }
        }
        return warnings;
    }

    private Warning warning(RuleHeader rule, String annotation, Warning.Kind kind, Reason what) {
        return new Warning(rule.file(), Lines.of(pack, rule.file(), annotation), kind, what);
    }
}
