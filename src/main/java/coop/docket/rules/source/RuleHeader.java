package coop.docket.rules.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule file says of its rule beside the condition.
 *
 * @param id for instance {@code INA-07}
 * @param file the file's path in the pack
 * @param kind the folder, and with it the kind of case
 * @param basis the provision it stands on, as the rule quotes it
 * @param standing how firm that ground is
 * @param severity how heavy the finding weighs
 * @param verified whether a lawyer has read the provision
 * @param review what is to be looked at again, or null
 * @param from the first day on which it is in force; null where it always was
 * @param before the first day on which it is no longer; null where it still is
 */
public record RuleHeader(
        String id,
        String file,
        RuleKind kind,
        String basis,
        Standing standing,
        Severity severity,
        boolean verified,
        String review,
        LocalDate from,
        LocalDate before) {
    private static final Pattern ISO = Pattern.compile("\\b[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\\b");

    public boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (before == null || day.isBefore(before));
    }

    /** The day by which it is to be looked at again; a remark without a day sets none. */
    public Optional<LocalDate> reviewBy() {
        return Optional.ofNullable(review)
                .map(ISO::matcher)
                .filter(Matcher::find)
                .flatMap(found -> day(found.group()));
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
