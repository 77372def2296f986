package coop.docket.rules.source;

import java.time.LocalDate;

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

    public boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (before == null || day.isBefore(before));
    }
}
