package coop.docket.rules.warnings;

import coop.docket.language.Citation;
import coop.docket.language.Said;
import coop.docket.refusal.Reason;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.RuleHeader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What rules say of themselves: which have to be looked at again, and which no lawyer has read. */
record HeaderWarnings(ReadPack pack, LocalDate day) {
    private static final Pattern ISO = Pattern.compile("\\b[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\\b");

    List<Warning> all() {
        var warnings = new ArrayList<Warning>();
        for (var rule : pack.rules().values()) {
            review(rule)
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

    /** The day that a rule names for its review; a remark without a day sets none. */
    private static Optional<LocalDate> review(RuleHeader rule) {
        return Optional.ofNullable(rule.review())
                .map(ISO::matcher)
                .filter(java.util.regex.Matcher::find)
                .flatMap(found -> day(found.group()));
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (java.time.DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Warning warning(RuleHeader rule, String annotation, Warning.Kind kind, Reason what) {
        return new Warning(rule.file(), Lines.of(pack, rule.file(), annotation), kind, what);
    }
}
